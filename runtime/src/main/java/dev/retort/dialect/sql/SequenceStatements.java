package dev.retort.dialect.sql;

import dev.retort.schema.Sequence;
import java.util.List;

/** The statements for sequences. */
public interface SequenceStatements {
    List<String> create(Sequence sequence);

    List<String> alter(Sequence from, Sequence to);

    List<String> drop(Sequence sequence);

    /**
     * The statements that continue a sequence.
     *
     * @param query a query of its next number, as {@code next_val}
     */
    List<String> restart(Sequence sequence, String query);
}
