package dev.retort.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomSchemasTest {
    @Test
    void everySchemaIsSound() {
        for (long seed = 0; seed < 300; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema schema = schemas.schema();
            assertThat(Soundness.violations(schema)).as("seed %d", seed).isEmpty();
            assertThat(Soundness.violations(schemas.variant(schema)))
                    .as("variant, seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void everythingThatASchemaCanHaveOccurs() {
        String all = schemas().map(Schema::toString).reduce("", String::concat);
        assertThat(all)
                .contains(
                        "`Order`",
                        "sales.invoice",
                        "enum(",
                        "array(",
                        " default \"",
                        " generated \"",
                        " comment \"",
                        "identity",
                        "unique index",
                        "unique (",
                        "check \"",
                        " on delete cascade",
                        " on delete set null",
                        "sequence ");
        assertThat(schemas().flatMap(RandomSchemasTest::tables).anyMatch(RandomSchemasTest::referencesItself))
                .isTrue();
        assertThat(schemas().anyMatch(RandomSchemasTest::hasCycle)).isTrue();
    }

    private static Stream<Schema> schemas() {
        return LongStream.range(0, 100).mapToObj(seed -> new RandomSchemas(seed).schema());
    }

    private static Stream<Table> tables(Schema schema) {
        return schema.tables().stream();
    }

    private static boolean referencesItself(Table table) {
        return references(table, table);
    }

    private static boolean references(Table table, Table target) {
        return table.foreignKeys().stream().map(ForeignKey::table).anyMatch(target.name()::equals);
    }

    private static boolean hasCycle(Schema schema) {
        return schema.tables().stream()
                .anyMatch(a -> schema.tables().stream().anyMatch(b -> a != b && references(a, b) && references(b, a)));
    }
}
