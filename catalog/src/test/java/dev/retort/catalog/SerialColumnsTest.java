package dev.retort.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Engine;
import dev.retort.schema.Column;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A serial column of PostgreSQL numbers its rows, whatever its table and its schema are called. */
class SerialColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"copy", "\"Copy\"", "stock.copy", "stock.\"Copy\""})
    void countsAsIdentity(String table) throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.execute("create schema stock");
            engine.execute("create table " + table + " (id bigserial primary key)");

            LiveSchema live = LiveSchema.read(engine.connection(), engine.dialect());
            assertThat(live.schema().tables())
                    .singleElement()
                    .satisfies(
                            each -> assertThat(each.columns()).singleElement().matches(Column::identity));
            engine.execute("drop schema stock cascade");
        }
    }
}
