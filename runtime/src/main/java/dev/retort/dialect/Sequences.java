package dev.retort.dialect;

import dev.retort.schema.Sequence;
import java.util.List;

/** The statements for sequences. */
interface Sequences {
    List<String> create(Sequence sequence);

    List<String> alter(Sequence from, Sequence to);

    List<String> drop(Sequence sequence);
}
