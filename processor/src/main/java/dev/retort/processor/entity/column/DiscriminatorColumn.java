package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.DialectOverrides;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.type.AttributeSemantics;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The column that tells the classes of a hierarchy apart, and the checks that come with it. */
public record DiscriminatorColumn(ReadingContext context) {
    private static final int LENGTH = 31;

    /** Adds the column to the table of a root that needs one. */
    public void bind(EntityBinding root) {
        EntityClass entity = root.entity();
        Optional<Annotation> given = entity.annotations().find(JPA, "DiscriminatorColumn");
        Optional<Annotation> formula = entity.annotations().find(HIBERNATE, "DiscriminatorFormula");
        boolean wanted = switch (entity.inheritance()) {
            case SINGLE_TABLE -> given.isPresent() || !entity.children().isEmpty();
            case JOINED -> given.isPresent();
            case TABLE_PER_CLASS -> false;
        };
        if (!wanted || formula.isPresent()) {
            return;
        }
        boolean nullable =
                classes(entity).anyMatch(each -> value(each, kind(entity)).equals("null"));
        MappedColumn column = column(given, context.namer().discriminatorColumn(), entity.type());
        String[] without = DialectOverrides.others(entity.annotations(), "DiscriminatorFormula")
                .keySet()
                .toArray(String[]::new);
        column = column.with(column.column().notOn(without));
        List<Check> checks = context.profile().checksDiscriminators() ? checks(entity, column.name()) : List.of();
        root.table()
                .add(column.withNullable(nullable)
                        .withChecks(checks)
                        .withMeaning(Optional.of(
                                new AttributeSemantics(ValueSemantics.Kind.DISCRIMINATOR, values(entity)))));
        root.setDiscriminator(column.name());
    }

    /** Adds the column that tells of which class an embedded value is, where embeddable classes extend each other. */
    public Optional<MappedProperty> ofEmbeddable(BindingScope inner, Attribute attribute, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!context.embeddables().isPolymorphic(element)) {
            return Optional.empty();
        }
        Optional<Annotation> given = context.classes().annotations(element).find(JPA, "DiscriminatorColumn");
        String implicit = attribute.name() + "_" + context.namer().discriminatorColumn();
        MappedProperty property = new MappedProperty("{discriminator}", MappedProperty.Kind.BASIC, null, inner.table());
        property.setColumns(List.of(
                inner.table().add(column(given, implicit, attribute.member())).name()));
        return Optional.of(property);
    }

    private MappedColumn column(Optional<Annotation> given, String implicit, Element origin) {
        String declaredName = given.map(each -> each.string("name")).orElse("");
        String logical = context.namer().logical(declaredName.isBlank() ? implicit : declaredName);
        ColumnType shape = shape(given);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? shape : Types.definition(definition);
        Column column = new Column(context.namer().column(logical), type, false);
        return new MappedColumn(logical, column, shape, false, List.of(), origin);
    }

    private static String kind(EntityClass root) {
        return root.annotations()
                .find(JPA, "DiscriminatorColumn")
                .map(each -> each.constant("discriminatorType"))
                .orElse("STRING");
    }

    private static ColumnType shape(Optional<Annotation> given) {
        String kind = given.map(each -> each.constant("discriminatorType")).orElse("STRING");
        return switch (kind) {
            case "CHAR" -> Types.character(1);
            case "INTEGER" -> Types.integer();
            default ->
                Types.varchar(given.map(each -> each.integer("length", LENGTH)).orElse(LENGTH));
        };
    }

    private static Stream<EntityClass> classes(EntityClass root) {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    private static List<Check> checks(EntityClass root, String column) {
        String kind = kind(root);
        boolean forced = root.annotations()
                .find(HIBERNATE, "DiscriminatorOptions")
                .filter(each -> each.bool("force"))
                .isPresent();
        boolean open = classes(root).anyMatch(each -> value(each, kind).equals("not null"));
        if (forced || open) {
            return List.of();
        }
        List<String> values = classes(root)
                .filter(each -> !each.isAbstract())
                .map(each -> value(each, kind))
                .filter(value -> !value.equals("null"))
                .map(value -> literal(value, kind))
                .toList();
        return List.of(new Check("", column, column + " in (" + String.join(",", values) + ")"));
    }

    /** The values of the classes that can have rows. */
    private static List<String> values(EntityClass root) {
        String kind = kind(root);
        return classes(root)
                .filter(each -> !each.isAbstract())
                .map(each -> value(each, kind))
                .filter(value -> !value.equals("null") && !value.equals("not null"))
                .sorted()
                .toList();
    }

    private static String value(EntityClass entity, String kind) {
        return entity.annotations()
                .find(JPA, "DiscriminatorValue")
                .map(each -> each.string("value"))
                .orElseGet(() ->
                        kind.equals("INTEGER") ? String.valueOf(entity.name().hashCode()) : entity.name());
    }

    private static String literal(String value, String kind) {
        return kind.equals("INTEGER") ? value : "'" + value.replace("'", "''") + "'";
    }

    /** The check of a shared table that replaces {@code not null} for the columns of one entity. */
    public void requireInSubclass(EntityBinding binding) {
        EntityBinding parent = binding.parent();
        String discriminator = binding.root().discriminator();
        EntityClass entity = binding.entity();
        String kind = kind(entity.root());
        String value = value(entity, kind);
        if (!context.profile().requiresColumnsOfSubclasses()
                || parent == null
                || entity.inheritance() != Inheritance.SINGLE_TABLE
                || entity.isAbstract()
                || discriminator.isEmpty()
                || value.equals("not null")) {
            return;
        }
        List<String> required = new ArrayList<>();
        Stream.concat(parent.properties().values().stream(), binding.properties().values().stream())
                .filter(property ->
                        property.kind() == MappedProperty.Kind.BASIC || property.kind() == MappedProperty.Kind.TO_ONE)
                .filter(property -> !property.optional() && property.table() == binding.table())
                .flatMap(property -> property.columns().stream())
                .filter(column -> binding.table()
                        .column(column)
                        .filter(each -> each.column().nullable())
                        .isPresent())
                .forEach(column -> required.add(column + " is not null"));
        if (!required.isEmpty()) {
            String other = value.equals("null") ? " is null" : " <> " + literal(value, kind);
            binding.table()
                    .add(new Check("", "", discriminator + other + " or (" + String.join(" and ", required) + ")"));
        }
    }
}
