package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** What the annotations of a {@code @ManyToOne} or {@code @OneToOne} state, overrides further out included. */
record ToOneMapping(BindingScope scope, Attribute attribute) {

    /** The type referred to: {@code targetEntity}, or else the attribute's own. */
    TypeMirror targetType() {
        return association().flatMap(each -> each.type("targetEntity")).orElse(attribute.type());
    }

    private Optional<Annotation> association() {
        return attribute.find("ManyToOne").or(() -> attribute.find("OneToOne"));
    }

    private Optional<Annotation> override() {
        return scope.overrides().association(scope.pathOf(attribute.name()));
    }

    /** The join columns: an override's, or else the attribute's own. */
    List<Annotation> joinColumns() {
        List<Annotation> overridden =
                override().map(each -> each.annotations("joinColumns")).orElse(List.of());
        if (!overridden.isEmpty()) {
            return overridden;
        }
        List<Annotation> own = new ArrayList<>(attribute.all("JoinColumn"));
        columnsOrFormulas().forEach(each -> each.annotation("column").ifPresent(own::add));
        return own.isEmpty() && attribute.has("MapsId") ? attribute.all("PrimaryKeyJoinColumn") : own;
    }

    Optional<Annotation> joinTable() {
        return override()
                .filter(each -> each.annotations("joinColumns").isEmpty() && each.given("joinTable"))
                .flatMap(each -> each.annotation("joinTable"))
                .or(() -> attribute.find("JoinTable"));
    }

    /** The table of the join columns: a secondary one that they name, or else the scope's. */
    TableBuilder table() {
        return joinColumns().stream()
                .map(each -> each.string("table"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .flatMap(name -> scope.owner().secondary(name))
                .orElse(scope.table());
    }

    /** The options of the foreign key over the join columns. */
    ForeignKeyOptions foreignKey() {
        return ForeignKeyOptions.of(
                        override().flatMap(each -> each.annotation("foreignKey")), foreignKeyOfJoinColumns(attribute))
                .with(attribute.annotations());
    }

    /** The {@code @ForeignKey} within an attribute's {@code @JoinColumns} or {@code @JoinColumn}. */
    static Optional<Annotation> foreignKeyOfJoinColumns(Attribute attribute) {
        return attribute
                .find("JoinColumns")
                .or(() -> attribute.find("JoinColumn"))
                .flatMap(each -> each.annotation("foreignKey"));
    }

    /** Whether the association cannot be null: it is not optional, or a part of the key. */
    boolean isMandatory() {
        boolean optional = association().filter(each -> each.bool("optional")).isPresent();
        boolean ignoresMissing = attribute
                .annotations()
                .find(HIBERNATE, "NotFound")
                .filter(each -> each.constant("action").equals("IGNORE"))
                .isPresent();
        return !optional || attribute.has("Id") || (attribute.has("MapsId") && !ignoresMissing);
    }

    /** Whether an SQL formula takes the place of a join column. */
    boolean hasFormula() {
        return attribute.annotations().has(HIBERNATE, "JoinFormula")
                || columnsOrFormulas().anyMatch(each -> formula(each).isPresent());
    }

    /** The {@code referencedColumnName} of each {@code @JoinColumnOrFormula}; empty where none is given. */
    List<String> referencedByColumnsOrFormulas() {
        return columnsOrFormulas()
                .map(each -> formula(each)
                        .or(() -> each.annotation("column"))
                        .map(part -> part.string("referencedColumnName"))
                        .orElse(""))
                .toList();
    }

    private Stream<Annotation> columnsOrFormulas() {
        return attribute.annotations().all(HIBERNATE, "JoinColumnOrFormula").stream();
    }

    private static Optional<Annotation> formula(Annotation columnOrFormula) {
        return columnOrFormula
                .annotation("formula")
                .filter(formula -> !formula.string("value").isBlank());
    }
}
