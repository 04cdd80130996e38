package dev.retort.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Engine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenTablesTest {

    @Test
    void aTableThatTheUserMayNotReadIsHiddenAndOneThatIsNotThereIsMissing() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.execute("create table seen (id integer)");
            engine.execute("create table hidden (id integer)");
            engine.execute("create role reader");
            engine.execute("grant usage on schema public to reader");
            engine.execute("grant select on seen to reader");
            engine.execute("set role reader");

            assertThat(HiddenTables.among(List.of("gone", "hidden", "seen"), engine.connection(), engine.dialect()))
                    .containsExactly("hidden");
        }
    }
}
