package dev.retort.processor.entity;

import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.naming.HashedName;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.MappedUnique;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.schema.Names;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The unique constraints of tables: named, without those that say what the primary key or another one says. */
record UniqueConstraints(ReadingContext context) {
    /** Those of a table with such columns and such a primary key. */
    List<UniqueConstraint> of(TableBuilder builder, List<MappedColumn> columns, List<String> key) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        columns.stream()
                .filter(MappedColumn::unique)
                .filter(column -> !same(List.of(column.name()), key))
                .map(MappedColumn::name)
                .forEach(column -> uniques.add(unique(builder, column)));
        for (int position = 0; position < builder.uniques().size(); position++) {
            MappedUnique unique = builder.uniques().get(position);
            if (!same(unique.columns(), key) && !isRedundant(position, builder, uniques)) {
                uniques.add(
                        unique.name().isBlank()
                                ? unique(builder, unique.columns(), unique.hashed(), unique.explicit())
                                : new UniqueConstraint(context.namer().logical(unique.name()), unique.columns()));
            }
        }
        return uniques;
    }

    /** A column that is unique by itself: where Hibernate adds the constraint later, it has the name that an annotation gives it besides. */
    private UniqueConstraint unique(TableBuilder builder, String column) {
        List<String> columns = List.of(column);
        UniqueConstraint unique =
                unique(builder, columns, HashedName.constraint(builder.hashedTable(column), columns), false);
        return builder.uniques().stream()
                .filter(each -> unique.implicit() && !each.name().isBlank() && same(each.columns(), columns))
                .map(each -> new UniqueConstraint(context.namer().logical(each.name()), columns, true))
                .findFirst()
                .orElse(unique);
    }

    private UniqueConstraint unique(TableBuilder builder, List<String> columns, HashedName input, boolean explicit) {
        HashedName hashed = input.isIndex() && !context.profile().namesUniqueIndexesAsIndexes()
                ? HashedName.constraint(input.table(), input.columns())
                : input;
        if (context.profile().namesUniqueKeysByStrategy()) {
            return context.constraintNamer().unique(builder.name(), columns, hashed);
        }
        HashedName generated = hashed.generated(HashedName.constraint(builder.name(), columns));
        UniqueConstraint unique =
                context.constraintNamer().unique(builder.name(), columns, explicit ? hashed : generated);
        boolean named = explicit && !input.isIndex() && context.profile().namesDeclaredUniqueKeys();
        return named ? new UniqueConstraint(unique.name(), columns) : unique;
    }

    /** A column that is unique by itself needs no constraint besides; one that no annotation asks for needs no other like it. */
    private boolean isRedundant(int position, TableBuilder builder, List<UniqueConstraint> known) {
        MappedUnique unique = builder.uniques().get(position);
        boolean there = known.stream().anyMatch(each -> same(each.columns(), unique.columns()));
        boolean alone = unique.columns().size() == 1
                && builder.column(unique.columns().get(0))
                        .filter(MappedColumn::unique)
                        .isPresent();
        boolean explicit = builder.uniques().stream()
                .anyMatch(each -> !each.equals(unique) && each.explicit() && same(each.columns(), unique.columns()));
        return alone
                || (!unique.explicit() && (there || explicit))
                || (!context.profile().repeatsDeclaredUniqueKeys() && isFollowedByAnother(position, builder.uniques()));
    }

    private static boolean isFollowedByAnother(int position, List<MappedUnique> all) {
        return all.subList(position + 1, all.size()).stream()
                .anyMatch(each -> each.explicit()
                        && same(each.columns(), all.get(position).columns()));
    }

    /** Whether these are the same columns, in whichever order. */
    static boolean same(List<String> left, List<String> right) {
        return !right.isEmpty() && keys(left).equals(keys(right));
    }

    private static Set<String> keys(List<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(Names.key(name)));
        return keys;
    }
}
