package dev.retort.operation;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an operation can change of a column or sequence: its type, its default, its increment. Immutable; each property is one constant.
 *
 * @param <O> what has the property
 * @param <T> the type of its value
 */
public final class Property<O, T> {
    private final String name;
    private final Function<O, T> get;
    private final BiFunction<O, T, O> set;
    private final Function<T, String> text;

    Property(String name, Function<O, T> get, BiFunction<O, T, O> set, Function<T, String> text) {
        this.name = name;
        this.get = get;
        this.set = set;
        this.text = text;
    }

    /** The value that something has. */
    public T of(O owner) {
        return get.apply(owner);
    }

    /** A copy with another value of this property. */
    O with(O owner, T value) {
        return set.apply(owner, value);
    }

    /** A value as it stands in canonical lines. */
    String value(T value) {
        return text.apply(value);
    }

    /** The property and a value: {@code type varchar(40)}. */
    String text(T value) {
        return name + " " + value(value);
    }

    /** The property's name, which is the name of its method in {@code Definitions} too: {@code type}. */
    @Override
    public String toString() {
        return name;
    }
}
