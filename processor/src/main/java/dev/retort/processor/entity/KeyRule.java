package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

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
 * @param wanted whether there is to be one
 */
record KeyRule(String name, boolean wanted, ReferentialAction onDelete, ReferentialAction onUpdate) {
    private static final KeyRule NONE = new KeyRule("", true, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);

    /** What a {@code @ForeignKey} says, but its name, if it has none, is the other's. */
    static KeyRule named(Optional<Annotation> foreignKey, Optional<Annotation> other) {
        KeyRule rule = of(foreignKey);
        return rule.name().isEmpty()
                ? new KeyRule(of(other).name(), rule.wanted(), rule.onDelete(), rule.onUpdate())
                : rule;
    }

    /** A foreign key of which nothing is said. */
    static KeyRule unsaid() {
        return NONE;
    }

    /** What a {@code @ForeignKey} says. */
    static KeyRule of(Optional<Annotation> foreignKey) {
        return of(foreignKey, Optional.empty());
    }

    /** What the first of two {@code @ForeignKey}s says; one that says {@code NO_CONSTRAINT} is enough for there to be none. */
    static KeyRule of(Optional<Annotation> outer, Optional<Annotation> inner) {
        List<Annotation> said =
                Stream.of(outer, inner).flatMap(Optional::stream).toList();
        boolean wanted = said.stream().noneMatch(each -> each.constant("value").equals("NO_CONSTRAINT"));
        String name = said.stream()
                .map(each -> each.string("name"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        String definition = said.stream()
                .map(each -> each.string("foreignKeyDefinition") + " " + each.string("options"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        return new KeyRule(name, wanted, action(definition, "delete"), action(definition, "update"));
    }

    private static ReferentialAction action(String definition, String event) {
        String sql = definition.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> sql.contains("on " + event + " " + action.sql()))
                .findFirst()
                .orElse(ReferentialAction.NO_ACTION);
    }

    /** This rule with what {@code @OnDelete} and {@code @NotFound} on a member or class say. */
    KeyRule with(Annotations annotations) {
        boolean enforced = wanted && !annotations.has(HIBERNATE, "NotFound");
        return annotations
                .find(HIBERNATE, "OnDelete")
                .map(each -> new KeyRule(name, enforced, ReferentialAction.valueOf(each.constant("action")), onUpdate))
                .orElseGet(() -> new KeyRule(name, enforced, onDelete, onUpdate));
    }

    /** This rule for no key at all, when a condition holds. */
    KeyRule unless(boolean condition) {
        return new KeyRule(name, wanted && !condition, onDelete, onUpdate);
    }
}
