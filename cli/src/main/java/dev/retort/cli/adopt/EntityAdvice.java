package dev.retort.cli.adopt;

import static dev.retort.cli.adopt.AnnotationText.attribute;
import static dev.retort.cli.adopt.AnnotationText.quoted;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to paste into an entity so that it asks for what the database has, and into which member. */
final class EntityAdvice {
    private final AdviceContext context;
    private final ConstraintAdvice constraints;
    private final RenamedColumns renamed;

    /** An advice on the differences of a database. */
    EntityAdvice(AdviceContext context) {
        this.context = context;
        this.constraints = new ConstraintAdvice(context);
        this.renamed = new RenamedColumns(context, item -> true);
    }

    /** The annotations for a difference, in one line; none if no annotation says what the database has. */
    Optional<String> of(Difference difference) {
        List<DriftItem> items =
                difference.items().stream().filter(item -> !isInType(item)).toList();
        if (items.isEmpty()) {
            return constraints.enumType(difference.items().get(0));
        }
        DriftItem first = items.get(0);
        if (items.stream().allMatch(this::isProperty)) {
            ColumnAdvice advice = ColumnAdvice.of(context, first.table(), first.part());
            return advice.of(items, List.of())
                    .map(text -> text + AdviceContext.on(advice.annotation().place()));
        }
        List<String> annotations = new ArrayList<>();
        for (DriftItem item : items) {
            Optional<String> advice = of(item);
            if (advice.isEmpty()) {
                return Optional.empty();
            }
            annotations.add(advice.get());
        }
        return Optional.of(String.join(" ", annotations));
    }

    /** Whether a check is missing because the column has an enum type, which has the values. */
    private boolean isInType(DriftItem item) {
        return item.category() == Category.CHECK
                && item.isMissing()
                && context.found(item.table(), item.part())
                        .filter(column -> column.type() instanceof ColumnType.NamedEnumeration)
                        .isPresent();
    }

    /** Whether something is a property of a column that both sides have. */
    private boolean isProperty(DriftItem item) {
        return !item.part().isEmpty()
                && !item.category().isOfObject()
                && item.category() != Category.NAME
                && context.found(item.table(), item.part()).isPresent();
    }

    private Optional<String> of(DriftItem item) {
        if (isOfMissingColumn(item)) {
            return afterRenaming(item);
        }
        return switch (item.category()) {
            case COLUMN -> renamed.advice(item);
            case PRIMARY_KEY -> primaryKey(item);
            case FOREIGN_KEY -> foreignKey(item);
            case UNIQUE -> unique(item);
            case INDEX -> index(item);
            case CHECK -> check(item);
            case NAME -> name(item);
            case COMMENT -> comment(item);
            case NAMED_TYPE -> constraints.enumValues(item.table());
            case SEQUENCE -> Optional.of(sequence(item));
            case TABLE -> table(item);
            default -> Optional.empty();
        };
    }

    /** A constraint over a column that the database seems to lack: it follows from that column, or has another name besides. */
    private Optional<String> afterRenaming(DriftItem item) {
        List<DriftItem> left = renamed.left(item.table()).stream()
                .filter(each -> each.part().equals(item.part())
                        && (each.category() == item.category() || each.category() == Category.NAME))
                .toList();
        if (left.isEmpty()) {
            return Optional.of("nothing more: it follows from the name of the column");
        }
        DriftItem still = left.get(0);
        if (left.size() == 1 && still.category() == Category.NAME) {
            return constraints.name(still);
        }
        return item.category() == Category.FOREIGN_KEY ? foreignKey(still) : Optional.empty();
    }

    private boolean isOfMissingColumn(DriftItem item) {
        Stream<String> columns = switch (item.category()) {
            case PRIMARY_KEY ->
                context.expected(item.table()).map(Table::primaryKey).map(PrimaryKey::columns).stream()
                        .flatMap(List::stream);
            case FOREIGN_KEY, UNIQUE, INDEX -> added(item);
            case CHECK -> wanted(item, Check.class).map(Check::column).stream();
            default -> Stream.of();
        };
        return renamed.isAnyMissing(item.table(), columns);
    }

    /** The columns of what would be added. */
    private static Stream<String> added(DriftItem item) {
        return item.restore().stream().flatMap(EntityAdvice::added);
    }

    private static Stream<String> added(Operation operation) {
        if (operation instanceof AddForeignKey add) {
            return add.key().columns().stream();
        }
        if (operation instanceof AddUnique add) {
            return add.unique().columns().stream();
        }
        return operation instanceof CreateIndex create
                ? create.index().parts().stream().map(IndexPart::text)
                : Stream.of();
    }

    private <T extends TablePart> Optional<T> wanted(DriftItem item, Class<T> kind) {
        return ConstraintAdvice.part(context.expected(item.table()), kind, item.part());
    }

    /** No annotation names the check of an enumeration. */
    private Optional<String> name(DriftItem item) {
        boolean isImplied = item.restore().stream().anyMatch(AddCheck.class::isInstance);
        return isImplied ? Optional.empty() : constraints.name(item);
    }

    private Optional<String> primaryKey(DriftItem item) {
        List<String> wanted = context.expected(item.table())
                .map(Table::primaryKey)
                .map(PrimaryKey::columns)
                .orElse(List.of());
        return constraints.primaryKey(
                item.table(), wanted, context.found(item.table()).map(Table::primaryKey));
    }

    private Optional<String> foreignKey(DriftItem item) {
        Optional<ForeignKey> wanted = item.restore().stream()
                .filter(AddForeignKey.class::isInstance)
                .map(add -> ((AddForeignKey) add).key())
                .findFirst();
        String own = wanted(item, ForeignKey.class)
                .or(() -> wanted)
                .map(key -> key.columns().get(0))
                .orElse("");
        if (item.isMissing()) {
            return constraints.noForeignKey(item.table(), own);
        }
        Optional<ForeignKey> found = item.restore().stream()
                .filter(DropForeignKey.class::isInstance)
                .flatMap(drop -> found(
                        item, ForeignKey.class, ((DropForeignKey) drop).key().name())
                        .stream())
                .findFirst();
        return wanted.flatMap(key -> found.flatMap(there -> constraints.foreignKey(item.table(), own, key, there)));
    }

    private <T extends TablePart> Optional<T> found(DriftItem item, Class<T> kind, String name) {
        return ConstraintAdvice.part(context.found(item.table()), kind, name);
    }

    private Optional<String> unique(DriftItem item) {
        Optional<UniqueConstraint> wanted = item.restore().stream()
                .filter(AddUnique.class::isInstance)
                .map(add -> ((AddUnique) add).unique())
                .findFirst();
        if (item.isMissing()) {
            return wanted.flatMap(unique -> constraints.noUnique(item.table(), unique));
        }
        return wanted.flatMap(unique -> item.restore().stream()
                .filter(DropUnique.class::isInstance)
                .flatMap(drop -> found(
                        item,
                        UniqueConstraint.class,
                        ((DropUnique) drop).unique().name())
                        .stream())
                .findFirst()
                .flatMap(there -> constraints.unique(item.table(), unique, there.name(), there.columns())));
    }

    private Optional<String> index(DriftItem item) {
        if (item.isMissing()) {
            return Optional.of("no @Index of " + item.expected()
                    + AdviceContext.on(context.member(item.table()).member()));
        }
        return item.restore().stream()
                .filter(DropIndex.class::isInstance)
                .flatMap(drop -> found(item, Index.class, ((DropIndex) drop).index()).stream())
                .findFirst()
                .map(there -> constraints.index(item.table(), there));
    }

    /** No annotation lets an enumeration be without its check. */
    private Optional<String> check(DriftItem item) {
        return item.isMissing()
                ? Optional.empty()
                : wanted(item, Check.class)
                        .flatMap(check -> found(item, Check.class, item.part())
                                .flatMap(there -> constraints.check(item.table(), check, there)));
    }

    private Optional<String> comment(DriftItem item) {
        TableMember member = context.member(item.table());
        String comment = context.members().comments() && item.expected().isEmpty()
                ? AnnotationText.of(member.kind().annotation(), attribute("comment", quoted(item.actual())))
                : item.actual().isEmpty() ? "no @Comment" : AnnotationText.of("Comment", quoted(item.actual()));
        // On the member of a collection of values it speaks of the column of these too.
        boolean isOfTable = member.kind() == TableMember.Kind.TABLE || member.kind() == TableMember.Kind.JOIN;
        return item.part().isEmpty() && isOfTable
                ? Optional.of(comment + AdviceContext.on(member.member()))
                : Optional.empty();
    }

    private Optional<String> table(DriftItem item) {
        TableMember member = context.member(item.table());
        List<String> unknown = context.database().drift().items().stream()
                .filter(other -> other.isUnexpected()
                        && (other.category() == Category.TABLE || other.category() == Category.VIEW))
                .map(DriftItem::table)
                .toList();
        if (unknown.isEmpty() || member.kind() == TableMember.Kind.SECONDARY) {
            return Optional.empty();
        }
        return Optional.of("%s with one of %s%s. Then compile, and run the command again"
                .formatted(
                        AnnotationText.of(member.kind().annotation(), attribute("name", "\"…\"")),
                        String.join(", ", unknown),
                        AdviceContext.on(member.member())));
    }

    private String sequence(DriftItem item) {
        return context.database().live().schema().sequences().stream()
                .filter(each -> Names.same(each.name(), item.table()))
                .findFirst()
                .map(found -> "@SequenceGenerator(sequenceName = %s, initialValue = %s, allocationSize = %s)"
                        .formatted(quoted(found.name()), found.start(), found.increment()))
                .orElse("@SequenceGenerator(sequenceName = \"…\")");
    }

    /**
     * A schema in which the columns of a difference have the type that the entity asks for once it is changed as advised: a {@code columnDefinition} is
     * that text, whatever portable type it is. Nothing changes where no annotation says what the database has.
     */
    Schema asDeclared(Schema schema, Difference difference) {
        if (of(difference).isEmpty()) {
            return schema;
        }
        Schema declared = schema;
        for (DriftItem item : difference.items()) {
            Optional<ColumnType> type =
                    ColumnAdvice.of(context, item.table(), item.part()).declaredType(item);
            if (type.isPresent()) {
                declared = declared.mapTables(table -> Names.same(table.name(), item.table())
                        ? table.column(item.part())
                                .map(column -> table.withColumn(column.withType(type.get())))
                                .orElse(table)
                        : table);
            }
        }
        return declared;
    }
}
