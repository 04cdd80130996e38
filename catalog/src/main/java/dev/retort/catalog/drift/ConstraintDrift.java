package dev.retort.catalog.drift;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.catalog.sql.StoredNames;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the unique constraints, foreign keys, checks and indexes of a table that is expected and there. */
final class ConstraintDrift {
    private final Table wanted;
    private final Table found;
    private final LiveSchema live;
    private final SqlMeaning meaning;
    private final StoredNames names;
    private final Consumer<DriftItem> drift;

    /** The unique indexes that stand in the place of constraints. */
    private final Set<Index> instead = new HashSet<>();

    ConstraintDrift(Table wanted, Table found, LiveSchema live, Consumer<DriftItem> drift) {
        this.wanted = wanted;
        this.found = found;
        this.live = live;
        this.meaning = live.meaning();
        this.names = meaning.names();
        this.drift = drift;
    }

    /**
     * A kind of constraint.
     *
     * @param content what it says but its name, in a form in which equal ones are equal
     * @param role the part of that by which two belong together although both names and contents differ; empty for none
     * @param text the same to read
     */
    private record Kind<T extends TablePart>(
            Category category,
            Function<T, String> content,
            Function<T, String> role,
            Function<T, String> text,
            Function<T, Operation> add,
            Function<T, Operation> drop) {}

    void run() {
        uniques();
        pair(
                wanted.foreignKeys(),
                found.foreignKeys(),
                new Kind<>(
                        Category.FOREIGN_KEY,
                        this::content,
                        this::reference,
                        ConstraintDrift::text,
                        key -> new AddForeignKey(found.name(), key),
                        key -> new DropForeignKey(found.name(), ConstraintReference.to(key))));
        pair(
                wanted.indexes().stream().filter(this::isIndex).toList(),
                foundIndexes(),
                new Kind<>(
                        Category.INDEX,
                        this::content,
                        index -> "",
                        ConstraintDrift::text,
                        index -> new CreateIndex(found.name(), index),
                        index -> new DropIndex(found.name(), index.name())));
        if (meaning.hasChecks()) {
            new CheckDrift(wanted, found, meaning, drift).run();
        }
    }

    private <T extends TablePart> void pair(List<T> expected, List<T> actual, Kind<T> kind) {
        List<T> open = new ArrayList<>(expected);
        List<T> free = new ArrayList<>(actual);
        // Of two alike, those of one name belong together.
        match(open, free, (one, other) -> isSameName(one, other) && same(kind, one, other), (one, other) -> {});
        match(open, free, (one, other) -> same(kind, one, other), (one, other) -> renamed(kind, one, other));
        match(open, free, this::isSameName, (one, other) -> changed(kind, one, other));
        match(open, free, (one, other) -> hasSameRole(kind, one, other), (one, other) -> changed(kind, one, other));
        open.forEach(each -> item(
                kind.category(),
                label(each),
                kind.text().apply(each),
                more(each),
                List.of(kind.add().apply(each))));
        free.forEach(each -> item(
                kind.category(),
                label(each),
                "",
                kind.text().apply(each),
                List.of(kind.drop().apply(each))));
    }

    private <T extends TablePart> void changed(Kind<T> kind, T expected, T actual) {
        item(
                kind.category(),
                label(expected),
                kind.text().apply(expected),
                kind.text().apply(actual),
                List.of(kind.drop().apply(actual), kind.add().apply(expected)));
    }

    private static <T extends TablePart> boolean hasSameRole(Kind<T> kind, T one, T other) {
        String role = kind.role().apply(one);
        return !role.isEmpty() && role.equals(kind.role().apply(other));
    }

    private interface Match<T> {
        boolean test(T expected, T actual);
    }

    private interface Pair<T> {
        void accept(T expected, T actual);
    }

    private static <T> void match(List<T> open, List<T> free, Match<T> match, Pair<T> pair) {
        open.removeIf(expected -> {
            Optional<T> partner =
                    free.stream().filter(actual -> match.test(expected, actual)).findFirst();
            partner.ifPresent(actual -> {
                free.remove(actual);
                pair.accept(expected, actual);
            });
            return partner.isPresent();
        });
    }

    private static <T extends TablePart> boolean same(Kind<T> kind, T one, T other) {
        return kind.content().apply(one).equals(kind.content().apply(other));
    }

    private boolean isSameName(TablePart one, TablePart other) {
        return !one.name().isEmpty() && names.key(one.name()).equals(names.key(other.name()));
    }

    private <T extends TablePart> void renamed(Kind<T> kind, T expected, T actual) {
        if (kind.category() == Category.INDEX) {
            if (!isSameName(expected, actual)) {
                Operation rename = new RenameIndex(found.name(), actual.name(), expected.name());
                item(Category.NAME, label(expected), expected.name(), actual.name(), List.of(rename));
            }
        } else if (isDeclared(expected) && meaning.isRenamed(expected, wanted, actual.name())) {
            drift.accept(new NameDrift(wanted, label(expected), expected, actual)
                    .item(meaning, kind.drop().apply(actual), kind.add().apply(expected)));
        }
    }

    /** Whether it is a part of the table; a {@code unique} in a column definition has no name to compare. */
    private boolean isDeclared(TablePart expected) {
        return !expected.name().isEmpty() || wanted.parts().anyMatch(expected::equals);
    }

    /** What the database has under the name of a missing index, if it has more than a schema can tell. */
    private String more(TablePart part) {
        return live.others().stream()
                .filter(other -> names.tableKey(names.ofTable(other.table())).equals(names.tableKey(wanted.name())))
                .filter(other -> !part.name().isEmpty()
                        && names.key(names.of(other.name())).equals(names.key(part.name())))
                .map(OtherObject::kind)
                .findFirst()
                .orElse("");
    }

    private void uniques() {
        List<UniqueConstraint> expected = new ArrayList<>(wanted.uniques());
        for (Column column : wanted.columns()) {
            if (meaning.isUniqueByDefinition(column)) {
                expected.add(new UniqueConstraint("", List.of(column.name())));
            }
        }
        wanted.indexes().stream()
                .filter(index -> !isIndex(index))
                .map(index -> new UniqueConstraint(index.name(), columns(index)))
                .forEach(expected::add);
        expected.removeIf(this::standsAsIndex);
        pair(
                expected,
                found.uniques(),
                new Kind<>(
                        Category.UNIQUE,
                        unique -> String.join(",", names.keys(unique.columns())),
                        unique -> "",
                        unique -> "(" + String.join(", ", unique.columns()) + ")",
                        unique -> new AddUnique(found.name(), unique),
                        unique -> new DropUnique(found.name(), ConstraintReference.to(unique))));
    }

    /** Whether a unique index enforces what a constraint is expected to: it is reported in the place of that, and would be doubled beside it. */
    private boolean standsAsIndex(UniqueConstraint expected) {
        Optional<Index> index =
                new UniqueIndexes(wanted, found, meaning).of(expected).filter(each -> !instead.contains(each));
        index.ifPresent(each -> {
            instead.add(each);
            item(
                    Category.UNIQUE,
                    label(expected),
                    "a constraint (" + String.join(", ", expected.columns()) + ")",
                    "unique index " + each.name() + " enforces the same",
                    List.of(new DropIndex(found.name(), each.name()), new AddUnique(found.name(), expected)));
        });
        return index.isPresent();
    }

    /** MySQL has a unique constraint as a unique index, and cannot tell which of the two was asked for. */
    private boolean isIndex(Index index) {
        return !meaning.isMySql()
                || !index.unique()
                || index.parts().stream().anyMatch(part -> !part.isColumn() || part.order() == IndexPart.Order.DESC);
    }

    /** MySQL adds an index for a foreign key that no other index serves. */
    private List<Index> foundIndexes() {
        Set<List<String>> implied = new HashSet<>();
        if (meaning.isMySql()) {
            found.foreignKeys().forEach(key -> implied.add(names.keys(key.columns())));
        }
        Set<String> expected = new HashSet<>();
        wanted.indexes().forEach(index -> expected.add(names.key(index.name())));
        return found.indexes().stream()
                .filter(index -> !instead.contains(index))
                .filter(index -> expected.contains(names.key(index.name()))
                        || index.unique()
                        || !implied.contains(names.keys(columns(index))))
                .toList();
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }

    private String content(Index index) {
        Stream<String> parts = index.parts().stream()
                .map(part -> (part.isColumn() ? names.key(part.text()) : meaning.indexed(part.text()))
                        + (part.order() == IndexPart.Order.DESC ? " desc" : ""));
        return index.unique() + String.join(",", parts.toList());
    }

    private static String text(Index index) {
        return (index.unique() ? "unique (" : "(")
                + String.join(
                        ", ", index.parts().stream().map(IndexPart::toString).toList()) + ")";
    }

    private String content(ForeignKey key) {
        return reference(key) + action(key.onDelete()) + action(key.onUpdate());
    }

    private String reference(ForeignKey key) {
        return names.keys(key.columns()) + names.tableKey(key.table()) + names.keys(key.references());
    }

    /** Where a check at the end of the statement is the same as one at once, the catalog shows either. */
    private ReferentialAction action(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT && !meaning.defersNoAction() ? ReferentialAction.NO_ACTION : action;
    }

    private static String text(ForeignKey key) {
        return key.withName("").toString().replaceFirst("^foreign key ", "");
    }

    private static String label(TablePart part) {
        if (!part.name().isEmpty()) {
            return part.name();
        }
        return part instanceof UniqueConstraint unique
                ? "(" + String.join(", ", unique.columns()) + ")"
                : part instanceof ForeignKey key ? "(" + String.join(", ", key.columns()) + ")" : "";
    }

    private void item(Category category, String part, String expected, String actual, List<Operation> restore) {
        drift.accept(new DriftItem(category, wanted.name(), part, expected, actual, restore));
    }
}
