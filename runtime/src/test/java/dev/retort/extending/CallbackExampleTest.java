package dev.retort.extending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.run.Revisions;
import dev.retort.run.Runners;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

class CallbackExampleTest {

    @Test
    void readersMayReadWhatARevisionMadeAndARevisionIsGoneWithoutThem() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            var runner = Runners.runner(database, Revisions.THREE, new GrantToReaders());
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .hasMessageStartingWith("[RT422] The callback dev.retort.extending.GrantToReaders failed after"
                            + " revision aaaa00000001: ERROR: role \"readers\" does not exist");
            assertThat(database.columns()).isEmpty();

            database.execute("create role readers");
            try {
                assertThat(runner.upgrade("head")).hasSize(3);
                assertThat(database.query("select has_table_privilege('readers', 'guest', 'select')"))
                        .containsExactly("t");
            } finally {
                database.execute("drop owned by readers");
                database.execute("drop role readers");
            }
        }
    }
}
