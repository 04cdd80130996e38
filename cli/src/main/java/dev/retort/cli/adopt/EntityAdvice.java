package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.operation.AddCheck;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.TypeKind;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What to paste into an entity so that it asks for what the database has.
 *
 * @param database the database
 */
record EntityAdvice(LiveDatabase database) {
    /** The kinds that say their numbers in attributes of {@code @Column}. */
    private static final List<TypeKind> SIZED = List.of(TypeKind.VARCHAR, TypeKind.NUMERIC, TypeKind.DECIMAL);

    /** Whether an annotation can say what the database has: none names a primary key or the check of an enumeration, or lets an enumeration be without its check. */
    static boolean isPossible(Difference difference) {
        return difference.items().stream().noneMatch(EntityAdvice::isUnspeakable);
    }

    private static boolean isUnspeakable(DriftItem item) {
        boolean ofKey = item.category() == Category.NAME && item.part().equals("primary key");
        boolean ofImpliedCheck =
                item.category() == Category.NAME && item.restore().stream().anyMatch(AddCheck.class::isInstance);
        return ofKey || ofImpliedCheck || (item.category() == Category.CHECK && item.isMissing());
    }

    /** The annotations for a difference, in one line. */
    String of(Difference difference) {
        List<String> annotations = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        for (DriftItem item : difference.items()) {
            switch (item.category()) {
                case TYPE -> attributes.add(size(item));
                case NULLABILITY -> attributes.add("nullable = " + item.actual().equals("null"));
                default -> annotations.add(other(item));
            }
        }
        if (!attributes.isEmpty()) {
            annotations.add(0, "@Column(" + String.join(", ", attributes) + ")");
        }
        return String.join(" ", annotations);
    }

    private String other(DriftItem item) {
        return switch (item.category()) {
            case DEFAULT ->
                item.actual().isEmpty() ? "no @ColumnDefault" : "@ColumnDefault(" + quoted(item.actual()) + ")";
            case COLLATION -> "@Collate(" + quoted(item.actual()) + ")";
            case COMMENT -> item.actual().isEmpty() ? "no @Comment" : "@Comment(" + quoted(item.actual()) + ")";
            case GENERATED ->
                item.actual().isEmpty() ? "no @GeneratedColumn" : "@GeneratedColumn(" + quoted(item.actual()) + ")";
            case IDENTITY ->
                item.actual().isEmpty()
                        ? "another strategy than IDENTITY"
                        : "@GeneratedValue(strategy = GenerationType.IDENTITY)";
            case PRIMARY_KEY -> "@Id on " + (item.actual().isEmpty() ? "nothing" : item.actual());
            case COLUMN -> "@Transient, or @Column(name = \"…\")" + unknownColumns(item);
            case FOREIGN_KEY ->
                item.isMissing() ? "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))" : rules(item);
            case UNIQUE -> item.isMissing() ? "no unique = true and no @UniqueConstraint" : item.actual();
            case INDEX -> item.isMissing() ? "no @Index" : item.actual();
            case CHECK -> item.actual();
            case SEQUENCE -> sequence(item);
            case NAME -> name(item);
            default -> "@Table(name = \"…\")";
        };
    }

    /** The reference is the same; what differs are the rules, and maybe the name. */
    private String rules(DriftItem item) {
        String name = item.restore().stream()
                .filter(DropForeignKey.class::isInstance)
                .map(drop -> ((DropForeignKey) drop).key().name())
                .findFirst()
                .orElse("");
        String action = item.actual().replaceFirst("(?s).*on delete (cascade|set null).*", "$1");
        String rule = action.equals(item.actual())
                ? "no @OnDelete"
                : "@OnDelete(action = OnDeleteAction.%s)"
                        .formatted(action.toUpperCase(Locale.ROOT).replace(' ', '_'));
        return rule + " @JoinColumn(foreignKey = @ForeignKey(name = %s))".formatted(quoted(name));
    }

    private String size(DriftItem item) {
        Column found = column(item);
        if (isSized(item, found) && found.type() instanceof ColumnType.Basic type) {
            List<Integer> numbers = type.arguments();
            return type.isVarchar()
                    ? "length = " + numbers.get(0)
                    : "precision = %s, scale = %s".formatted(numbers.get(0), numbers.get(1));
        }
        return "columnDefinition = " + quoted(database.dialect().type(found.type()));
    }

    /** Whether only the numbers of a type differ, which an entity can say without naming the type. */
    private boolean isSized(DriftItem item, Column found) {
        return found.type() instanceof ColumnType.Basic type
                && SIZED.contains(type.kind())
                && item.expected().startsWith(type.kind().prefix() + "(");
    }

    /**
     * A schema in which the columns of a difference have the type that the entity asks for once it is changed as advised: a {@code columnDefinition} is
     * that text, whatever portable type it is.
     */
    Schema asDeclared(Schema schema, Difference difference) {
        Schema declared = schema;
        for (DriftItem item : difference.items()) {
            Column found = item.category() == Category.TYPE ? column(item) : null;
            if (found != null && !isSized(item, found)) {
                String sql = database.dialect().type(found.type());
                declared = declared.mapTables(table -> Names.same(table.name(), item.table())
                        ? table.column(item.part())
                                .map(column -> table.withColumn(column.withType(new ColumnType.Definition(
                                        sql, column.type().checkedValues()))))
                                .orElse(table)
                        : table);
            }
        }
        return declared;
    }

    private Column column(DriftItem item) {
        return table(item).flatMap(table -> table.column(item.part())).orElseThrow();
    }

    private Optional<Table> table(DriftItem item) {
        return database.live().schema().table(item.table());
    }

    /** The columns that the database has and that may be the one that is missing. */
    private String unknownColumns(DriftItem item) {
        List<String> unknown = database.drift().items().stream()
                .filter(other -> other.table().equals(item.table())
                        && other.category() == item.category()
                        && other.isUnexpected())
                .map(DriftItem::part)
                .toList();
        return unknown.isEmpty() ? "" : " with one of " + String.join(", ", unknown);
    }

    private String sequence(DriftItem item) {
        return database.live().schema().sequences().stream()
                .filter(each -> Names.same(each.name(), item.table()))
                .findFirst()
                .map(EntityAdvice::sequence)
                .orElse("@SequenceGenerator(sequenceName = \"…\")");
    }

    private static String sequence(Sequence found) {
        return "@SequenceGenerator(sequenceName = %s, initialValue = %s, allocationSize = %s)"
                .formatted(quoted(found.name()), found.start(), found.increment());
    }

    private String name(DriftItem item) {
        String name = quoted(item.actual());
        if (item.restore().stream().anyMatch(RenameIndex.class::isInstance)) {
            return part(item, Index.class).map(EntityAdvice::of).orElse(name);
        }
        return part(item, TablePart.class).map(EntityAdvice::of).orElse(name);
    }

    private Optional<TablePart> part(DriftItem item, Class<? extends TablePart> kind) {
        Predicate<TablePart> isNamed = part -> Names.same(part.name(), item.actual());
        return table(item).stream()
                .flatMap(Table::parts)
                .filter(kind::isInstance)
                .filter(isNamed)
                .findFirst();
    }

    /** The annotation that declares a part of a table. */
    static String of(TablePart part) {
        if (part instanceof Index index) {
            return "@Table(indexes = @Index(name = %s, columnList = %s%s))"
                    .formatted(
                            quoted(index.name()),
                            quoted(index.parts().stream()
                                    .map(IndexPart::toString)
                                    .collect(Collectors.joining(", "))),
                            index.unique() ? ", unique = true" : "");
        }
        if (part instanceof UniqueConstraint unique) {
            return "@Table(uniqueConstraints = @UniqueConstraint(name = %s, columnNames = {%s})) in the place of unique = true"
                    .formatted(
                            quoted(unique.name()),
                            unique.columns().stream().map(EntityAdvice::quoted).collect(Collectors.joining(", ")));
        }
        if (part instanceof ForeignKey key) {
            return "@JoinColumn(foreignKey = @ForeignKey(name = %s))".formatted(quoted(key.name()));
        }
        if (part instanceof Check check) {
            return "@Check(name = %s, constraints = %s)"
                    .formatted(quoted(check.name()), quoted(check.expression().text()));
        }
        return "no annotation can say it";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
