package dev.retort.processor.entity.json;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static java.util.Objects.requireNonNull;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.attribute.EmbeddedAttributes;
import dev.retort.processor.entity.attribute.StructColumns;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.BasicColumns;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.ValidationLimits;
import dev.retort.processor.entity.validation.ConstrainedProperty;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The check of a column that keeps an embeddable value whole, as a JSON document or in a composite type: the parts of it that are never null or have
 * but some values. Of a value embedded in it Hibernate checks nothing, of a document within it the parts, in an array of documents nothing.
 */
public final class JsonChecks {
    private static final int JSON = 3001;
    private static final int XML = 2009;
    private static final ConstrainedProperty UNCONSTRAINED = new ConstrainedProperty(ValidationLimits.NONE, false);

    private final ReadingContext context;
    private final EmbeddedAttributes embedded;

    public JsonChecks(ReadingContext context, EmbeddedAttributes embedded) {
        this.context = context;
        this.embedded = embedded;
    }

    /** A part of a document: a value with what is checked of it, or a document within with its parts. {@code sized} by a {@code @Column}. */
    private record Part(
            String name, ColumnType type, boolean sized, boolean nullable, List<String> checks, List<Part> parts) {
        boolean isDocument() {
            return !parts.isEmpty();
        }
    }

    /**
     * How a value is kept whole.
     *
     * @param of the class of an attribute that is kept so
     * @param readings how each database reads a part
     */
    private record Form(Function<Attribute, Optional<DeclaredType>> of, List<JsonPathSql> readings) {
        /** Whether it is known how each database reads a part. */
        boolean isPlain(Part part) {
            boolean known = readings.stream().allMatch(reading -> reading.isKnown(part.type()));
            return !part.name().startsWith("`")
                    && (part.isDocument() ? part.parts().stream().allMatch(this::isPlain) : known);
        }
    }

    /** Adds the check of an attribute whose column is there, as constraints have left it. */
    public void bind(DeferredAttribute whole) {
        bind(whole, new Form(each -> document(each, JSON), JsonPathSql.of(context.profile())));
        bind(whole, new Form(new StructColumns(context, embedded)::structure, List.of(JsonPathSql.STRUCT)));
        Attribute attribute = whole.attribute();
        Form xml = new Form(each -> document(each, XML), List.of());
        xml.of()
                .apply(attribute)
                .filter(each -> !parts(whole.scope(), attribute, each, constrained(attribute), xml)
                        .isEmpty())
                .ifPresent(each -> remarkOnMissingCheck(attribute));
    }

    private void bind(DeferredAttribute whole, Form form) {
        Attribute attribute = whole.attribute();
        Optional<DeclaredType> type = form.of().apply(attribute);
        TableBuilder table = whole.property().table();
        for (String name : type.isPresent() ? whole.property().columns() : List.<String>of()) {
            List<Part> parts = parts(whole.scope(), attribute, type.get(), constrained(attribute), form);
            boolean nullable =
                    table.column(name).map(column -> column.column().nullable()).orElse(true);
            Part document = new Part(name, MappedColumn.UNTYPED, false, nullable, List.of(), parts);
            if (parts.stream().allMatch(form::isPlain) && !name.startsWith("`")) {
                add(table, document, form);
            } else {
                remarkOnMissingCheck(attribute);
            }
        }
    }

    private void add(TableBuilder table, Part document, Form form) {
        Sql sql = Sql.none();
        for (JsonPathSql reading : form.readings()) {
            sql = sql.on(reading.database(), condition(document, document.name(), reading));
        }
        if (!sql.isEmpty()) {
            String name = context.constraintNamer().check(table.name(), document.name(), sql.toString());
            table.add(new Check(name, name.isEmpty() ? "" : document.name(), sql));
        }
    }

    /** The condition on a document; empty where there is none. */
    private static String condition(Part document, String path, JsonPathSql reading) {
        List<String> conditions = new ArrayList<>();
        for (Part part : document.parts()) {
            if (part.isDocument()) {
                conditions.add(condition(part, reading.document(path, part.name()), reading));
            } else {
                conditions.add(conditions(part, reading.value(path, part.name(), part.type(), part.sized()), reading));
            }
        }
        conditions.removeIf(String::isEmpty);
        String joined = String.join(" and ", conditions);
        return joined.isEmpty() || !document.nullable() ? joined : path + " is null or (" + joined + ")";
    }

    private static String conditions(Part part, String value, JsonPathSql reading) {
        List<String> checks = new ArrayList<>(part.checks());
        if (part.type() instanceof ColumnType.Enumeration names && names.checked() && reading.checksEnums()) {
            checks.add(part.name() + " in ("
                    + String.join(
                            ",",
                            names.values().stream().map(JsonChecks::literal).toList()) + ")");
        }
        List<String> conditions = new ArrayList<>();
        if (!part.nullable()) {
            conditions.add(value + " is not null");
        }
        // Hibernate replaces the column's name wherever its letters stand, and refuses more than one check.
        checks.stream()
                .map(check -> check.replace(part.name(), value))
                .map(check -> part.nullable() ? "(" + value + " is null or " + check + ")" : check)
                .forEach(conditions::add);
        return String.join(" and ", conditions);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The Bean Validation constraints of an attribute. */
    private ConstrainedProperty constrained(Attribute attribute) {
        TypeElement owner = (TypeElement) requireNonNull(attribute.member().getEnclosingElement());
        return context.validation().of(owner).getOrDefault(attribute.name(), UNCONSTRAINED);
    }

    /**
     * The parts of which something is checked.
     *
     * @param form how the value and those within it are kept
     * @param around what constraints say of the document: whether those of its parts count, and whether there always is one
     */
    private List<Part> parts(
            BindingScope scope, Attribute attribute, DeclaredType type, ConstrainedProperty around, Form form) {
        List<Part> parts = new ArrayList<>();
        TableBuilder scratch = new TableBuilder("", "", null);
        BindingScope inner =
                scope.within(attribute, BindingScope.Nullability.AS_MAPPED).in(scratch);
        embedded.forEach(inner, attribute, type, part -> {
            Optional<DeclaredType> document = form.of().apply(part);
            boolean isEmbedded = embedded.embeddedType(part).isPresent();
            if (!isEmbedded && !part.isPlural() && !part.isToOne()) {
                ConstrainedProperty own = around.cascaded() ? constrained(part) : UNCONSTRAINED;
                boolean required = around.limits().notNull() && own.limits().notNull();
                List<Part> within = document.map(each -> parts(inner, part, each, own, form))
                        .orElse(List.of());
                boolean sized = !context.profile().castsTextsOfDocumentsToAnyLength()
                        || new BasicColumns(context).given(inner, part).isPresent();
                new BasicColumns(context)
                        .bind(inner, part).columns().stream()
                                .flatMap(name -> scratch.column(name).stream())
                                .map(column -> part(
                                        required ? column.withNullable(false) : column, sized, own.limits(), within))
                                .filter(JsonChecks::isChecked)
                                .forEach(parts::add);
            }
        });
        return parts;
    }

    private static Part part(MappedColumn column, boolean sized, ValidationLimits limits, List<Part> parts) {
        List<String> checks = new ArrayList<>();
        column.checks().forEach(check -> checks.add(check.expression().text()));
        limits.checks().forEach(check -> checks.add(check.replace("{0}", column.name())));
        return new Part(column.name(), column.shape(), sized, column.column().nullable(), checks, parts);
    }

    private static boolean isChecked(Part part) {
        return part.isDocument()
                || !part.nullable()
                || !part.checks().isEmpty()
                || part.type() instanceof ColumnType.Enumeration;
    }

    /** The class of what an attribute keeps whole, or of the elements of that, by a type code. */
    private Optional<DeclaredType> document(Attribute attribute, int code) {
        return attribute
                .annotations()
                .locate(HIBERNATE, "JdbcTypeCode")
                .filter(each -> each.integer("value", 0) == code)
                .flatMap(each -> embeddable(attribute.type()));
    }

    private Optional<DeclaredType> embeddable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return embeddable(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return context.embeddables().isEmbeddable(type)
                ? Optional.of(declared)
                : context.classes().elementType(type).flatMap(this::embeddable);
    }

    private void remarkOnMissingCheck(Attribute attribute) {
        context.findings()
                .remark(
                        Problem.UNREADABLE_CHECK,
                        attribute.member(),
                        ("The column of %s gets no check of its content: some parts are never null or have restricted values, and for one of them it"
                                        + " is not known how each database reads it. A schema created by Hibernate has such a check; nothing depends on it."
                                        + " Add it in a revision: op.execute(Map.of(\"postgresql\", \"…\"))")
                                .formatted(attribute));
    }
}
