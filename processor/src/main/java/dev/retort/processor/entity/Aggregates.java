package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.schema.ColumnType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Embeddable values that are kept whole in one column, as JSON or XML. Hibernate checks their parts as it does columns, in the words of each
 * database; Retort says that it does not.
 */
record Aggregates(Binders binders) {
    /** {@code SqlTypes.JSON} and {@code SqlTypes.SQLXML}; in arrays of these nothing is checked. */
    private static final Set<Integer> CODES = Set.of(3001, 2009);

    /** Says of an attribute what Hibernate would check within its column. */
    void remark(Holder holder, Attribute attribute) {
        boolean whole = attribute
                .annotations()
                .locate(HIBERNATE, "JdbcTypeCode")
                .filter(each -> CODES.contains(each.integer("value", 0)))
                .isPresent();
        Optional<DeclaredType> type = whole ? embeddable(attribute.type()) : Optional.empty();
        TableBuilder scratch = new TableBuilder("", "", null);
        type.ifPresent(each ->
                bind(holder.within(attribute, Holder.Nullability.AS_MAPPED).in(scratch), attribute, each));
        if (scratch.columns().stream().anyMatch(Aggregates::isChecked)) {
            binders.context()
                    .findings()
                    .remark(
                            Problem.UNREADABLE_CHECK,
                            attribute.member(),
                            ("The column of %s gets no check of what is in it: the parts that are never null or have but some values are"
                                            + " written otherwise on each database. A schema made by Hibernate has such a check; nothing"
                                            + " depends on it. Say it in a revision: op.execute(Map.of(\"postgresql\", \"…\"))")
                                    .formatted(attribute));
        }
    }

    /** The class of a value, or of its elements. */
    private Optional<DeclaredType> embeddable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return embeddable(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return binders.context().embeddables().isEmbeddable(type)
                ? Optional.of(declared)
                : binders.context().classes().elementType(type).flatMap(this::embeddable);
    }

    private void bind(Holder inner, Attribute attribute, DeclaredType type) {
        for (Attribute part : binders.attributes().open(inner, attribute, type)) {
            if (part.isPlural() || part.isToOne()) {
                continue;
            }
            binders.attributes()
                    .embedded(part)
                    .ifPresentOrElse(
                            nested -> bind(inner.within(part, Holder.Nullability.AS_MAPPED), part, nested),
                            () -> binders.basicColumns().bind(inner, part));
        }
        binders.attributes().close();
    }

    private static boolean isChecked(MappedColumn column) {
        boolean values = !column.typeChecks().isEmpty()
                || !column.checks().isEmpty()
                || column.shape() instanceof ColumnType.Enumeration;
        return values || !column.column().nullable();
    }
}
