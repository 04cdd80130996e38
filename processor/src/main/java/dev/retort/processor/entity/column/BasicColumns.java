package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.BindingScope.Nullability;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.processor.entity.type.ColumnRole;
import dev.retort.processor.entity.type.TypeRemark;
import dev.retort.processor.entity.type.UnmappedTypeException;
import dev.retort.processor.entity.type.ValidationLimits;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column of a basic attribute, element or map key. */
public record BasicColumns(ReadingContext context) {

    /** Binds a basic attribute; {@code @Formula} leaves it without a column. */
    public MappedProperty bind(BindingScope scope, Attribute attribute) {
        Optional<Annotation> given = given(scope, attribute);
        TableBuilder table = table(scope, attribute, given);
        MappedProperty property = new MappedProperty(attribute.name(), MappedProperty.Kind.BASIC, attribute, table);
        boolean formula = given.isEmpty() && attribute.annotations().has(HIBERNATE, "Formula");
        property.setOptional(!formula && isOptional(scope, attribute));
        property.setReadOnly(given.stream().toList());
        if (!formula) {
            boolean nullable = isNullable(scope, attribute, given);
            if (nullable
                    && given.isEmpty()
                    && scope.embedded()
                    && attribute.type().getKind().isPrimitive()) {
                context.origins().putOpenInEmbedded(attribute.member());
            }
            String implicit = context.namer().basicColumn(attribute.name());
            String path = scope.pathOf(attribute.name());
            BasicAttribute basic = basic(scope, attribute, path, attribute.type(), role(attribute), given);
            property.setBasic(basic);
            MappedColumn column = column(scope, attribute, facts(basic), given, implicit);
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
    public Optional<Annotation> given(BindingScope scope, Attribute attribute) {
        return scope.overrides().column(scope.pathOf(attribute.name())).or(() -> attribute.find("Column"));
    }

    /**
     * A column of a type, as an annotation such as {@code @Column} gives it.
     *
     * @param path where a {@code @Convert} further out would speak of it
     * @param implicit the logical name unless one is given
     */
    public MappedColumn column(
            BindingScope scope,
            Attribute attribute,
            String path,
            TypeMirror type,
            ColumnRole role,
            Optional<Annotation> given,
            String implicit) {
        ColumnFacts facts = facts(basic(scope, attribute, path, type, role, given));
        return column(scope, attribute, facts, given, implicit);
    }

    private static BasicAttribute basic(
            BindingScope scope,
            Attribute attribute,
            String path,
            TypeMirror type,
            ColumnRole role,
            Optional<Annotation> given) {
        return new BasicAttribute(
                attribute.member(),
                type,
                attribute.annotations(),
                given,
                scope.overrides().convert(path),
                role,
                ValidationLimits.NONE);
    }

    /** The facts about the column of a key's attribute that an association maps: as that of an {@code @Id}, without a converter. */
    public ColumnFacts factsOf(BindingScope scope, Attribute attribute) {
        String path = scope.pathOf(attribute.name());
        return facts(basic(scope, attribute, path, attribute.type(), ColumnRole.ID, given(scope, attribute)));
    }

    /** The facts about a column; a placeholder if its type is unknown. */
    public ColumnFacts facts(BasicAttribute basic) {
        try {
            ColumnFacts facts = context.types().of(basic);
            facts.remarks()
                    .forEach(remark -> context.findings().remark(remark.problem(), basic.member(), remark.text()));
            return facts;
        } catch (UnmappedTypeException e) {
            TypeRemark remark = e.remark();
            context.findings().untyped(remark.problem(), basic.member(), remark.text());
            return new ColumnFacts(MappedColumn.UNTYPED, MappedColumn.UNTYPED, List.of(), List.of(), Optional.empty());
        }
    }

    private MappedColumn column(
            BindingScope scope, Attribute attribute, ColumnFacts basic, Optional<Annotation> given, String implicit) {
        String declaredName = given.map(each -> each.string("name")).orElse("");
        String logical = scope.applyNamingPatterns(
                declaredName.isBlank() ? implicit : context.namer().logical(declaredName));
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
        return ColumnAnnotations.apply(column, attribute.annotations(), given, context.profile());
    }

    private TableBuilder table(BindingScope scope, Attribute attribute, Optional<Annotation> given) {
        String declaredName = given.map(each -> each.string("table")).orElse("");
        TableBuilder main = scope.table();
        if (declaredName.isBlank()
                || declaredName.equalsIgnoreCase(main.logical())
                || declaredName.equalsIgnoreCase(main.name())) {
            return main;
        }
        return scope.owner().secondary(declaredName).orElseGet(() -> {
            context.findings()
                    .add(
                            Problem.UNKNOWN_SECONDARY_TABLE,
                            attribute.member(),
                            ("%s.%s is mapped to table \"%s\", which %s does not have, so its column belongs to no table."
                                            + " Declare the table: @SecondaryTable(name = \"%s\") on %s, or remove table from @Column.")
                                    .formatted(
                                            scope.owner(),
                                            attribute.name(),
                                            declaredName,
                                            scope.owner(),
                                            declaredName,
                                            scope.owner()));
            return main;
        });
    }

    private static ColumnRole role(Attribute attribute) {
        if (attribute.has("Version")) {
            return ColumnRole.VERSION;
        }
        return attribute.isId() ? ColumnRole.ID : ColumnRole.ATTRIBUTE;
    }

    private boolean isNullable(BindingScope scope, Attribute attribute, Optional<Annotation> given) {
        boolean forcedNull = scope.nullability() == Nullability.FORCED_NULL;
        if ((attribute.has("Version") && context.profile().requiresVersions())
                || attribute.isId()
                || scope.nullability() == Nullability.FORCED_NOT_NULL
                || (isTimestamped(attribute) && context.profile().requiresTimestamps())
                || (!forcedNull && isBasicMandatory(attribute))) {
            return false;
        }
        return given.isPresent() ? given.get().bool("nullable") : forcedNull || isOptional(scope, attribute);
    }

    /** Whether the Java type lets an attribute be nothing; within an embedded value everything may, for the value may be missing. */
    private boolean isOptional(BindingScope scope, Attribute attribute) {
        TypeKind kind = attribute.type().getKind();
        if (attribute.has("Basic")) {
            return !isBasicMandatory(attribute) && !kind.isPrimitive();
        }
        return scope.embedded() || !kind.isPrimitive();
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
