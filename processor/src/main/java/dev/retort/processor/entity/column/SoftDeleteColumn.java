package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The column by which {@code @SoftDelete} marks rows as deleted: in the root's table, in the tables of collections. */
public record SoftDeleteColumn(ReadingContext context) {
    private static final String NAMED_BY_TYPE = "org.hibernate.type.";

    /** Adds the column to the table of a root entity if the class, a mapped superclass or the package has the annotation. */
    public void bind(EntityBinding root) {
        ClassQueries classes = context.classes();
        TypeElement type = root.entity().type();
        Stream.concat(Stream.of(type), classes.superclasses(type).stream().filter(classes::isMappedSuperclass))
                .map(classes::annotations)
                .flatMap(each -> each.find(HIBERNATE, "SoftDelete").stream())
                .findFirst()
                .or(() -> ofPackage(type))
                .ifPresent(softDelete -> add(root.table(), softDelete, type));
    }

    /** Adds the column to the table of a collection if the attribute, its class or the package has the annotation. */
    public void bind(TableBuilder table, Attribute attribute) {
        Annotations ofClass = context.classes().annotations(attribute.declaredBy());
        attribute
                .annotations()
                .find(HIBERNATE, "SoftDelete")
                .or(() -> context.profile().softDeletesCollectionsOfClasses()
                        ? ofClass.find(HIBERNATE, "SoftDelete")
                        : Optional.empty())
                .or(() -> ofPackage(attribute.declaredBy()))
                .ifPresent(softDelete -> add(table, softDelete, attribute.member()));
    }

    private Optional<Annotation> ofPackage(TypeElement type) {
        Element home = context.classes().elements().getPackageOf(type);
        return context.classes().annotations(home).find(HIBERNATE, "SoftDelete");
    }

    private void add(TableBuilder table, Annotation softDelete, Element origin) {
        String strategy = softDelete.constant("strategy");
        boolean timestamp = strategy.equals("TIMESTAMP");
        String declaredName = softDelete.string("columnName");
        String implicit = strategy.equals("ACTIVE") ? "active" : "deleted";
        String logical = context.namer().logical(declaredName.isBlank() ? implicit : declaredName);
        String name = context.namer().column(logical);
        String comment = softDelete.string("comment");
        Optional<TypeMirror> converter = softDelete.type("converter");
        ColumnType type = timestamp ? Types.timestampUtc(6) : indicator(converter);
        Column column =
                new Column(name, type, timestamp).withComment(comment.isBlank() ? "Soft-delete indicator" : comment);
        List<Check> checks = timestamp ? List.of() : checks(converter, name);
        table.add(new MappedColumn(logical, column, type, false, checks, origin));
    }

    /** The type that the converter of the indicator gives. */
    private ColumnType indicator(Optional<TypeMirror> converter) {
        String stored = converter
                .flatMap(type -> context.classes().argument(type, "jakarta.persistence.AttributeConverter", 1))
                .map(TypeMirror::toString)
                .orElse("java.lang.Boolean");
        return switch (stored) {
            case "java.lang.Character" -> Types.character(1);
            case "java.lang.String" -> Types.varchar(1);
            case "java.lang.Integer" -> Types.integer();
            case "java.lang.Short" -> Types.smallint();
            case "java.lang.Byte" -> Types.tinyint();
            case "java.lang.Long" -> Types.bigint();
            default -> Types.bool();
        };
    }

    private static List<Check> checks(Optional<TypeMirror> converter, String column) {
        String values = switch (converter.map(TypeMirror::toString).orElse("")) {
            case NAMED_BY_TYPE + "YesNoConverter" -> "'N','Y'";
            case NAMED_BY_TYPE + "TrueFalseConverter" -> "'F','T'";
            case NAMED_BY_TYPE + "NumericBooleanConverter" -> "0,1";
            default -> "";
        };
        return values.isEmpty() ? List.of() : List.of(new Check("", column, column + " in (" + values + ")"));
    }
}
