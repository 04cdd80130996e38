package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.problem.RetortException;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesFileTest {
    private static final String TEXT = """
            # Retort entities, format 1. Written by the compiler; do not edit.
            entity com.acme.Booking$Line
            entity com.acme.Guest
            rename column `Guest` fax to phone
            rename table sales.client to `Guest`

            table `Guest`
              column id bigint not null identity
              column phone varchar(40) null
              column email varchar(40) null
              primary key pk_guest (id)

            end
            """;

    @Test
    void readsWhatItWrites() {
        EntitiesFile entities = EntitiesFile.parse(TEXT);
        assertThat(entities.classes()).containsExactly("com.acme.Booking$Line", "com.acme.Guest");
        assertThat(entities.renames())
                .containsExactly(
                        new DeclaredRename.OfColumn("`Guest`", "fax", "phone"),
                        new DeclaredRename.OfTable("sales.client", "`Guest`"));
        assertThat(entities).hasToString(TEXT);
    }

    @Test
    void keepsTheOrderOfColumnsForAnySchema() {
        for (long seed = 0; seed < 100; seed++) {
            Schema schema = new RandomSchemas(seed).schema();
            EntitiesFile entities = new EntitiesFile(List.of("com.acme.Guest"), List.of(), schema);
            assertThat(EntitiesFile.parse(entities.toString()).schema())
                    .as("seed %d", seed)
                    .isEqualTo(schema);
        }
    }

    @Test
    void aSnapshotIsNoEntitiesFile() {
        assertThatExceptionOfType(RetortException.class)
                .isThrownBy(() -> EntitiesFile.parse(Snapshot.empty().toString()))
                .withMessageContaining("line 1: expected \"# Retort entities, format 1.\"")
                .withMessageEndingWith("Compile the entities again to rewrite the file.");
    }
}
