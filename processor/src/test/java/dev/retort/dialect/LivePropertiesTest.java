package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.processor.diff.Diff;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the operations between any two schemas on real databases: upgraded is as made from nothing, downgraded is as it was. */
class LivePropertiesTest {
    static Stream<String> databases() {
        return LivePairs.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void upgradedIsAsMadeFromNothingAndDowngradedAsItWas(String database) throws SQLException {
        LivePairs.check(database, (engine, from, to, operations) -> {
            engine.empty();
            LivePairs.run(engine, Schema.empty(), Diff.between(Schema.empty(), to, List.of()));
            List<String> fresh = engine.catalog();
            engine.empty();
            LivePairs.run(engine, Schema.empty(), Diff.between(Schema.empty(), from, List.of()));
            List<String> old = engine.catalog();

            Schema after = LivePairs.run(engine, from, operations);
            assertThat(engine.catalog()).as("upgraded").containsExactlyElementsOf(fresh);
            LivePairs.run(engine, after, AppliedOperation.reversed(AppliedOperation.inOrder(operations, from)));
            assertThat(engine.catalog()).as("downgraded").containsExactlyElementsOf(old);
            return true;
        });
    }
}
