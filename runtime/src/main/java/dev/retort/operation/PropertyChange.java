package dev.retort.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * A property of a column or sequence that changes: {@code type varchar(40) to varchar(100)}.
 *
 * @param property which one
 * @param from its value until now
 * @param to its new value
 * @param <O> what has the property
 * @param <T> the type of its value
 */
public record PropertyChange<O, T>(Property<O, T> property, T from, T to) {

    /** The properties in which two differ, in the order of the properties. */
    static <O> List<PropertyChange<O, ?>> between(List<Property<O, ?>> properties, O from, O to) {
        List<PropertyChange<O, ?>> changes = new ArrayList<>();
        properties.forEach(property -> add(changes, property, from, to));
        return changes;
    }

    private static <O, T> void add(List<PropertyChange<O, ?>> changes, Property<O, T> property, O from, O to) {
        PropertyChange<O, T> change = new PropertyChange<>(property, property.of(from), property.of(to));
        if (!change.from.equals(change.to)) {
            changes.add(change);
        }
    }

    /** Applies changes. */
    static <O> O all(List<PropertyChange<O, ?>> changes, O before, String name) {
        O after = before;
        for (PropertyChange<O, ?> change : changes) {
            after = change.applyTo(after, name);
        }
        return after;
    }

    private O applyTo(O before, String name) {
        T actual = property.of(before);
        if (!actual.equals(from)) {
            throw new SchemaMismatchException(
                    "%s has %s, not %s".formatted(name, property.text(actual), property.text(from)));
        }
        return property.with(before, to);
    }

    /** The changes that lead back. */
    static <O> List<PropertyChange<O, ?>> reversed(List<PropertyChange<O, ?>> changes) {
        List<PropertyChange<O, ?>> reversed = new ArrayList<>();
        changes.forEach(change -> reversed.add(change.reversed()));
        return reversed;
    }

    private PropertyChange<O, T> reversed() {
        return new PropertyChange<>(property, to, from);
    }

    /** The end of a canonical line. */
    static <O> String text(List<PropertyChange<O, ?>> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(' ').append(change));
        return text.toString();
    }

    @Override
    public String toString() {
        return property.text(from) + " to " + property.value(to);
    }
}
