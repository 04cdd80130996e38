package dev.retort.processor.entity.type;

import dev.retort.processor.diff.Fact;
import java.util.List;

/**
 * What the values of a column mean.
 *
 * @param kind what is known
 * @param values in the order that counts
 */
public record Significance(Fact.Kind kind, List<String> values) {
    public Significance {
        values = List.copyOf(values);
    }
}
