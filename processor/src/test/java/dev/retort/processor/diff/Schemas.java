package dev.retort.processor.diff;

import dev.retort.processor.snapshot.Entities;
import dev.retort.schema.Schema;

/** Schemas as text, for tests. */
final class Schemas {
    private Schemas() {}

    static Schema schema(String lines) {
        return Entities.parse("# Retort entities, format 1.\n" + lines).schema();
    }
}
