package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Holder.Nullability;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.processor.entity.type.Limits;
import dev.retort.processor.entity.type.Remark;
import dev.retort.processor.entity.type.Role;
import dev.retort.processor.entity.type.UnmappedTypeException;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column of a basic attribute, element or map key. */
record BasicColumns(Context context) {

    /** Binds a basic attribute; {@code @Formula} leaves it without a column. */
    Property bind(Holder holder, Attribute attribute) {
        Optional<Annotation> given = given(holder, attribute);
        TableBuilder table = table(holder, attribute, given);
        Property property = new Property(attribute.name(), Property.Kind.BASIC, attribute, table);
        boolean formula = given.isEmpty() && attribute.annotations().has(HIBERNATE, "Formula");
        property.setOptional(!formula && isOptional(holder, attribute));
        property.setReadOnly(given.stream().toList());
        if (!formula) {
            boolean nullable = isNullable(holder, attribute, given);
            String implicit = context.namer().basicColumn(attribute.name());
            String path = holder.pathOf(attribute.name());
            BasicAttribute basic = basic(holder, attribute, path, attribute.type(), role(holder, attribute), given);
            property.setBasic(basic);
            MappedColumn column = column(holder, attribute, facts(basic), given, implicit);
            if (TimeZoneColumn.isWanted(attribute)) {
                MappedColumn time = table.add(TimeZoneColumn.time(column, attribute, given));
                new TimeZoneColumn(context).bind(attribute, property, time, given);
            } else {
                property.setColumns(
                        List.of(table.add(column.withNullable(nullable)).name()));
            }
        }
        return property;
    }

    /** The {@code @Column} that counts: an override further out, or the attribute's own. */
    Optional<Annotation> given(Holder holder, Attribute attribute) {
        return holder.overrides().column(holder.pathOf(attribute.name())).or(() -> attribute.find("Column"));
    }

    /**
     * A column of a type, as an annotation such as {@code @Column} gives it.
     *
     * @param path where a {@code @Convert} further out would speak of it
     * @param implicit the logical name unless one is given
     */
    MappedColumn column(
            Holder holder,
            Attribute attribute,
            String path,
            TypeMirror type,
            Role role,
            Optional<Annotation> given,
            String implicit) {
        ColumnFacts facts = facts(basic(holder, attribute, path, type, role, given));
        return column(holder, attribute, facts, given, implicit);
    }

    private static BasicAttribute basic(
            Holder holder, Attribute attribute, String path, TypeMirror type, Role role, Optional<Annotation> given) {
        return new BasicAttribute(
                attribute.member(),
                type,
                attribute.annotations(),
                given,
                holder.overrides().convert(path),
                role,
                Limits.NONE);
    }

    /** What is known of the column of a basic attribute. */
    ColumnFacts factsOf(Holder holder, Attribute attribute) {
        String path = holder.pathOf(attribute.name());
        return facts(
                basic(holder, attribute, path, attribute.type(), role(holder, attribute), given(holder, attribute)));
    }

    /** What is known of a column; where its type can't be told, one that stands for it. */
    ColumnFacts facts(BasicAttribute basic) {
        try {
            ColumnFacts facts = context.types().of(basic);
            facts.remarks()
                    .forEach(remark -> context.findings().remark(remark.problem(), basic.member(), remark.text()));
            return facts;
        } catch (UnmappedTypeException e) {
            Remark remark = e.remark();
            context.findings().untyped(remark.problem(), basic.member(), remark.text());
            return new ColumnFacts(MappedColumn.UNTYPED, MappedColumn.UNTYPED, List.of(), List.of(), Optional.empty());
        }
    }

    private MappedColumn column(
            Holder holder, Attribute attribute, ColumnFacts basic, Optional<Annotation> given, String implicit) {
        String said = given.map(each -> each.string("name")).orElse("");
        String logical =
                holder.patterned(said.isBlank() ? implicit : context.namer().logical(said));
        String name = context.namer().column(logical);
        List<Check> checks = basic.checks().stream()
                .map(check -> new Check("", name, check.replace("{0}", name)))
                .toList();
        MappedColumn column = new MappedColumn(
                logical,
                new Column(name, basic.type(), given.isEmpty() || given.get().bool("nullable")),
                basic.shape(),
                given.isPresent() && given.get().bool("unique"),
                checks,
                basic.checks(),
                attribute.member(),
                basic.meaning());
        return ColumnMarks.apply(column, attribute.annotations(), given);
    }

    private TableBuilder table(Holder holder, Attribute attribute, Optional<Annotation> given) {
        String said = given.map(each -> each.string("table")).orElse("");
        TableBuilder main = holder.table();
        if (said.isBlank() || said.equalsIgnoreCase(main.logical()) || said.equalsIgnoreCase(main.name())) {
            return main;
        }
        return holder.owner().secondary(said).orElseGet(() -> {
            context.findings()
                    .add(
                            Problem.UNKNOWN_SECONDARY_TABLE,
                            attribute.member(),
                            ("%s.%s is mapped to table \"%s\", which %s does not have. Its column can't be placed."
                                            + " Declare the table: @SecondaryTable(name = \"%s\") on %s, or drop table = from the column.")
                                    .formatted(
                                            holder.owner(),
                                            attribute.name(),
                                            said,
                                            holder.owner(),
                                            said,
                                            holder.owner()));
            return main;
        });
    }

    private static Role role(Holder holder, Attribute attribute) {
        if (attribute.has("Version")) {
            return Role.VERSION;
        }
        return attribute.isId() || holder.nullability() == Nullability.FORCED_NOT_NULL ? Role.ID : Role.ATTRIBUTE;
    }

    private boolean isNullable(Holder holder, Attribute attribute, Optional<Annotation> given) {
        boolean forcedNull = holder.nullability() == Nullability.FORCED_NULL;
        if (attribute.has("Version")
                || attribute.isId()
                || holder.nullability() == Nullability.FORCED_NOT_NULL
                || isTimestamped(attribute)
                || (!forcedNull && isBasicMandatory(attribute))) {
            return false;
        }
        return given.isPresent() ? given.get().bool("nullable") : forcedNull || isOptional(holder, attribute);
    }

    /** Whether the Java type lets an attribute be nothing; within an embedded value everything may, for the value may be missing. */
    private boolean isOptional(Holder holder, Attribute attribute) {
        TypeKind kind = attribute.type().getKind();
        if (attribute.has("Basic")) {
            return !isBasicMandatory(attribute) && !kind.isPrimitive();
        }
        return holder.embedded() || !kind.isPrimitive();
    }

    /** Whether Hibernate sets the value with each insert. */
    private static boolean isTimestamped(Attribute attribute) {
        return attribute.annotations().has(HIBERNATE, "CreationTimestamp")
                || attribute.annotations().has(HIBERNATE, "UpdateTimestamp")
                || attribute
                        .annotations()
                        .find(HIBERNATE, "CurrentTimestamp")
                        .filter(each -> each.constants("event").contains("INSERT"))
                        .isPresent();
    }

    private static boolean isBasicMandatory(Attribute attribute) {
        return attribute.find("Basic").filter(basic -> !basic.bool("optional")).isPresent();
    }
}
