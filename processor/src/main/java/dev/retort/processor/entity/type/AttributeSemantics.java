package dev.retort.processor.entity.type;

import dev.retort.processor.diff.semantics.ValueSemantics;
import java.util.List;

/**
 * What the values of a column mean.
 *
 * @param kind what is known
 * @param values in the order that counts
 */
public record AttributeSemantics(ValueSemantics.Kind kind, List<String> values) {
    public AttributeSemantics {
        values = List.copyOf(values);
    }
}
