package dev.retort.processor.diff;

import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.schema.Schema;

/** Schemas as text, for tests. */
public final class Schemas {
    private Schemas() {}

    public static Schema schema(String lines) {
        return EntitiesFile.parse("# Retort entities, format 1.\n" + lines + "\nend\n")
                .schema();
    }
}
