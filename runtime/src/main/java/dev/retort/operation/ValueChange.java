package dev.retort.operation;

import org.jspecify.annotations.Nullable;

/**
 * A value of a row that changes: {@code set("label").from("positive").to("good")}.
 *
 * @param column the column
 * @param from its value until now
 * @param to its new value
 */
public record ValueChange(
        String column, @Nullable Object from, @Nullable Object to) {
    public ValueChange {
        Row.check(from);
        Row.check(to);
    }

    /** {@code label from 'positive' to 'good'}. */
    @Override
    public String toString() {
        return column + " from " + Row.text(from) + " to " + Row.text(to);
    }
}
