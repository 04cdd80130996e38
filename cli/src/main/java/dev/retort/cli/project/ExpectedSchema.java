package dev.retort.cli.project;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What a database is compared with.
 *
 * @param schema the schema
 * @param facts what the values of its columns mean; none where that is not known
 */
public record ExpectedSchema(Schema schema, List<ValueSemantics> facts) {

    /** Copies the list. */
    public ExpectedSchema {
        facts = List.copyOf(facts);
    }
}
