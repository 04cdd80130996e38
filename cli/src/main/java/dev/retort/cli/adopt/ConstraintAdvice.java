package dev.retort.cli.adopt;

import static dev.retort.cli.adopt.AnnotationText.array;
import static dev.retort.cli.adopt.AnnotationText.attribute;
import static dev.retort.cli.adopt.AnnotationText.quoted;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.processor.diff.semantics.EnumTypeValues;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to write about keys, constraints and indexes so that the entity asks for those that the database has. */
record ConstraintAdvice(AdviceContext context) {
    private static final String NO_FOREIGN_KEY = "@ForeignKey(ConstraintMode.NO_CONSTRAINT)";

    /**
     * The foreign key as the database has it: its name, and {@code @OnDelete}.
     *
     * @param own one of its columns, as the entities name it
     */
    Optional<String> foreignKey(String table, String own, ForeignKey wanted, ForeignKey found) {
        if (!sameColumns(wanted.columns(), found.columns())
                || !Names.same(wanted.table(), found.table())
                || plain(wanted.onUpdate()) != plain(found.onUpdate())) {
            return Optional.empty();
        }
        ColumnAnnotation column = ColumnAnnotation.of(context, table, own);
        List<String> annotations = new ArrayList<>();
        if (plain(wanted.onDelete()) != plain(found.onDelete())) {
            if (!column.takesOnDelete()) {
                return Optional.empty();
            }
            annotations.add(
                    found.onDelete() == ReferentialAction.NO_ACTION
                            ? "no @OnDelete"
                            : "@OnDelete(action = OnDeleteAction.%s)"
                                    .formatted(found.onDelete().name()));
        }
        if (!Names.same(wanted.name(), found.name())) {
            Optional<String> named =
                    column.withForeignKey(AnnotationText.of("ForeignKey", attribute("name", quoted(found.name()))));
            if (named.isEmpty()) {
                return Optional.empty();
            }
            annotations.add(named.get());
        }
        return Optional.of(String.join(" ", annotations) + AdviceContext.on(column.place()));
    }

    /** Most catalogs do not tell whether a check is made at once or at the end of the statement. */
    private static ReferentialAction plain(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    /** No foreign key over a column. */
    Optional<String> noForeignKey(String table, String own) {
        ColumnAnnotation column = ColumnAnnotation.of(context, table, own);
        return column.withForeignKey(NO_FOREIGN_KEY).map(text -> text + AdviceContext.on(column.place()));
    }

    /** A unique constraint as the database has it; none where the entity asks for it without a word of its own. */
    Optional<String> unique(String table, UniqueConstraint wanted, String name, List<String> columns) {
        Optional<ColumnMember> single = single(table, wanted.columns());
        if (single.filter(each -> each.has("implied")).isPresent()) {
            return Optional.empty();
        }
        String constraint = AnnotationText.of(
                "UniqueConstraint",
                List.of(attribute("name", quoted(name)), attribute("columnNames", array(spelled(table, columns)))));
        String instead = single.filter(each -> each.has("unique"))
                .map(each -> " in the place of unique = true" + AdviceContext.on(each.member()))
                .orElse("");
        return Optional.of(inTable(table, "uniqueConstraints", constraint) + instead);
    }

    /** No unique constraint. */
    Optional<String> noUnique(String table, UniqueConstraint wanted) {
        Optional<ColumnMember> single = single(table, wanted.columns());
        if (single.filter(each -> each.has("implied")).isPresent()) {
            return Optional.empty();
        }
        if (single.filter(each -> each.has("unique")).isPresent()) {
            return single.map(each -> "no unique = true" + AdviceContext.on(each.member()));
        }
        List<ColumnMember> members = wanted.columns().stream()
                .map(column -> context.member(table, column))
                .toList();
        if (members.stream().allMatch(each -> each.has("NaturalId"))) {
            return Optional.of("no @NaturalId on "
                    + members.stream().map(ColumnMember::member).collect(Collectors.joining(", ")));
        }
        return context.isOfEntity(table)
                ? Optional.of("no @UniqueConstraint of (%s)".formatted(String.join(", ", wanted.columns()))
                        + AdviceContext.on(context.member(table).member()))
                : Optional.empty();
    }

    private Optional<ColumnMember> single(String table, List<String> columns) {
        return columns.size() == 1 ? Optional.of(context.member(table, columns.get(0))) : Optional.empty();
    }

    /** An index as the database has it. */
    String index(String table, Index found) {
        String columns = found.parts().stream()
                .map(part -> part.isColumn() ? new IndexPart(spelled(table, part.text()), part.order()) : part)
                .map(IndexPart::toString)
                .collect(Collectors.joining(", "));
        List<String> attributes = new ArrayList<>(
                List.of(attribute("name", quoted(found.name())), attribute("columnList", quoted(columns))));
        if (found.unique()) {
            attributes.add(attribute("unique", true));
        }
        return inTable(table, "indexes", AnnotationText.of("Index", attributes));
    }

    /** A check as the database has it; none where something else than {@code @Check} asks for it, such as the constants of an enum. */
    Optional<String> check(String table, Check wanted, Check found) {
        boolean ofColumn = !wanted.column().isEmpty();
        if (ofColumn && !context.member(table, wanted.column()).has("Check")) {
            return Optional.empty();
        }
        List<String> attributes = new ArrayList<>();
        if (!found.name().isEmpty()) {
            attributes.add(attribute("name", quoted(found.name())));
        }
        attributes.add(attribute("constraints", quoted(found.expression().text())));
        String member = ofColumn
                ? context.member(table, wanted.column()).member()
                : context.member(table).member();
        return Optional.of(AnnotationText.of("Check", attributes) + AdviceContext.on(member));
    }

    /** {@code @Id} on the members of other columns; none for other columns of no entity, or for another order alone. */
    Optional<String> primaryKey(String table, List<String> wanted, Optional<PrimaryKey> found) {
        List<String> columns = found.map(PrimaryKey::columns).orElse(List.of());
        List<ColumnMember> members = columns.stream()
                .flatMap(column -> context.members().column(table, column).stream())
                .toList();
        boolean isPossible = context.member(table).kind() == TableMember.Kind.TABLE
                && !columns.isEmpty()
                && members.size() == columns.size()
                && !sameColumns(wanted, columns);
        return isPossible
                ? Optional.of("@Id on "
                        + members.stream().map(ColumnMember::member).collect(Collectors.joining(", ")) + " alone")
                : Optional.empty();
    }

    private static boolean sameColumns(List<String> one, List<String> other) {
        Set<String> keys = new HashSet<>();
        one.forEach(name -> keys.add(Names.key(name)));
        Set<String> others = new HashSet<>();
        other.forEach(name -> others.add(Names.key(name)));
        return keys.equals(others);
    }

    /** The annotation of a table with an annotation in it, and where to write it. */
    private String inTable(String table, String attribute, String annotation) {
        TableMember member = context.member(table);
        List<String> attributes = new ArrayList<>();
        if (member.kind() == TableMember.Kind.SECONDARY) {
            attributes.add(attribute("name", quoted(Names.simple(table))));
        }
        attributes.add(attribute(attribute, annotation));
        return AnnotationText.of(member.kind().annotation(), attributes) + AdviceContext.on(member.member());
    }

    private List<String> spelled(String table, List<String> columns) {
        return columns.stream().map(column -> spelled(table, column)).toList();
    }

    /** The name of a column as the entities write it; the catalog may have it in another case. */
    private String spelled(String table, String column) {
        return context.expected(table, column)
                .map(each -> each.name().replace("`", ""))
                .orElse(column);
    }

    /** A part of a table by its name. */
    static <T extends TablePart> Optional<T> part(Optional<Table> table, Class<T> kind, String name) {
        return table.stream()
                .flatMap(Table::parts)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(part -> Names.same(part.name(), name))
                .findFirst();
    }

    /** The annotation by which an enum has no check, because the type of its column has the values. */
    Optional<String> enumType(DriftItem item) {
        ColumnAnnotation annotation = ColumnAnnotation.of(context, item.table(), item.part());
        return annotation.member().isOverridden()
                ? Optional.empty()
                : Optional.of(AnnotationText.of("JdbcTypeCode", "SqlTypes.NAMED_ENUM")
                        + AdviceContext.on(annotation.place()));
    }

    /** Where the enum is whose constants an enum type of the database lacks. */
    Optional<String> enumValues(String type) {
        return context.entities().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() instanceof ColumnType.Definition definition
                                && Names.same(EnumTypeValues.typeOf(definition), type))
                        .map(column -> context.member(table.name(), column.name())))
                .findFirst()
                .map(member -> "only constants that the type has, in the enum" + AdviceContext.on(member.member()));
    }

    /** The name of a part that both sides have. */
    Optional<String> name(DriftItem item) {
        Optional<Table> wanted = context.expected(item.table());
        Optional<Table> found = context.found(item.table());
        Optional<ForeignKey> key = part(wanted, ForeignKey.class, item.expected());
        if (key.isPresent()) {
            return foreignKey(
                    item.table(),
                    key.get().columns().get(0),
                    key.get(),
                    key.get().withName(item.actual()));
        }
        Optional<UniqueConstraint> unique = part(wanted, UniqueConstraint.class, item.expected());
        if (unique.isPresent()) {
            List<String> columns = part(found, UniqueConstraint.class, item.actual())
                    .map(UniqueConstraint::columns)
                    .orElse(unique.get().columns());
            return unique(item.table(), unique.get(), item.actual(), columns);
        }
        Optional<Index> index = part(wanted, Index.class, item.expected());
        if (index.isPresent()) {
            return part(found, Index.class, item.actual())
                    .or(() -> index.map(each -> each.withName(item.actual())))
                    .map(each -> index(item.table(), each));
        }
        return part(wanted, Check.class, item.expected())
                .flatMap(check -> check(item.table(), check, check.withName(item.actual())));
    }
}
