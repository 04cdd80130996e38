package dev.retort.processor.entity.table;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @ForeignKey} and {@code @OnDelete} say of a foreign key.
 *
 * @param name its name; empty when none is given
 * @param enabled whether there is to be one
 */
public record ForeignKeyOptions(String name, boolean enabled, ReferentialAction onDelete, ReferentialAction onUpdate) {
    private static final ForeignKeyOptions NONE =
            new ForeignKeyOptions("", true, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);

    /** The options of a {@code @ForeignKey}; if it has no name, the name of the other one. */
    public static ForeignKeyOptions named(Optional<Annotation> foreignKey, Optional<Annotation> other) {
        ForeignKeyOptions rule = of(foreignKey);
        return rule.name().isEmpty()
                ? new ForeignKeyOptions(of(other).name(), rule.enabled(), rule.onDelete(), rule.onUpdate())
                : rule;
    }

    /** The options of a foreign key without an annotation. */
    public static ForeignKeyOptions unspecified() {
        return NONE;
    }

    /** The options of a {@code @ForeignKey}. */
    public static ForeignKeyOptions of(Optional<Annotation> foreignKey) {
        return of(foreignKey, Optional.empty());
    }

    /** The options of the first of two {@code @ForeignKey}s. If either is {@code NO_CONSTRAINT}, there is no foreign key. */
    public static ForeignKeyOptions of(Optional<Annotation> outer, Optional<Annotation> inner) {
        if (outer.isEmpty() && inner.isEmpty()) {
            return NONE;
        }
        List<Annotation> annotations =
                Stream.of(outer, inner).flatMap(Optional::stream).toList();
        boolean enabled =
                annotations.stream().noneMatch(each -> each.constant("value").equals("NO_CONSTRAINT"));
        String name = annotations.stream()
                .map(each -> each.string("name"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        String definition = annotations.stream()
                .map(each -> each.string("foreignKeyDefinition") + " " + each.string("options"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        return new ForeignKeyOptions(name, enabled, action(definition, "delete"), action(definition, "update"));
    }

    private static ReferentialAction action(String definition, String event) {
        if (definition.isEmpty()) {
            return ReferentialAction.NO_ACTION;
        }
        String sql = definition.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> sql.contains("on " + event + " " + action.sql()))
                .findFirst()
                .orElse(ReferentialAction.NO_ACTION);
    }

    /** This rule with what {@code @OnDelete} and {@code @NotFound} on a member or class say. */
    public ForeignKeyOptions with(Annotations annotations) {
        boolean enforced = enabled && !annotations.has(HIBERNATE, "NotFound");
        return annotations
                .find(HIBERNATE, "OnDelete")
                .map(each -> new ForeignKeyOptions(
                        name, enforced, ReferentialAction.valueOf(each.constant("action")), onUpdate))
                .orElseGet(() -> new ForeignKeyOptions(name, enforced, onDelete, onUpdate));
    }

    /** This rule for no key at all, when a condition holds. */
    public ForeignKeyOptions unless(boolean condition) {
        return new ForeignKeyOptions(name, enabled && !condition, onDelete, onUpdate);
    }
}
