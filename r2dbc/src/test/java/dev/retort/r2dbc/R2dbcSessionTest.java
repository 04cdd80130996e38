package dev.retort.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.retort.run.Reactive;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.Session;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import reactor.core.publisher.Mono;

class R2dbcSessionTest {
    private interface Task {
        void on(Session session) throws SQLException;
    }

    private static R2dbcSession session(ConnectionFactory factory) throws SQLException {
        return new R2dbcSession(
                factory.getMetadata().getName(),
                Mono.<Connection>from(factory.create()).block());
    }

    private static void session(Kind kind, Task task) throws SQLException {
        try (TestDatabase database = TestDatabase.create(kind);
                R2dbcSession session = session(Reactive.factory(database))) {
            task.on(session);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void whatLooksLikeAParameterInATextIsText(Kind kind) throws SQLException {
        session(kind, session -> {
            session.execute("create table note (id integer, text varchar(80))");
            session.execute("insert into note values (1, 'a ? $1 :name {d}'), (2, null)");
            assertThat(session.query("select text, id from note order by id"))
                    .containsExactly(List.of("a ? $1 :name {d}", "1"), Arrays.asList(null, "2"));
        });
    }

    @Test
    void aFunctionOfPostgresMayNameItsParameters() throws SQLException {
        session(Kind.POSTGRESQL, session -> {
            session.execute("create function twice(integer) returns integer language sql as $$ select $1 * 2 $$");
            session.execute("select twice(4)");
            assertThat(session.query("select twice(4), '{\"a\": 1}'::jsonb ? 'a'"))
                    .containsExactly(List.of("8", "true"));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aFailureHasTheStateOfTheDatabase(Kind kind) throws SQLException {
        session(kind, session -> {
            session.execute("create table note (id integer primary key)");
            session.execute("insert into note values (1)");
            assertThatThrownBy(() -> session.execute("insert into note values (1)"))
                    .asInstanceOf(throwable(SQLException.class))
                    .satisfies(e -> assertThat(e.getSQLState()).startsWith("23"));
            assertThatThrownBy(() -> session.query("select * from nowhere"))
                    .asInstanceOf(throwable(SQLException.class))
                    .satisfies(e -> assertThat(e.getSQLState()).startsWith("42"));
            assertThat(session.query("select count(*) from note")).containsExactly(List.of("1"));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void whatIsRolledBackIsGoneAndWhatFollowsIsKeptAtOnce(Kind kind) throws SQLException {
        session(kind, session -> {
            session.execute("create table note (id integer)");
            assertThatThrownBy(() -> session.inTransaction(() -> {
                        session.execute("insert into note values (1)");
                        throw new SQLException("no");
                    }))
                    .hasMessage("no");
            session.execute("insert into note values (2)");
            session.rollback();
            session.inTransaction(() -> session.execute("insert into note values (3)"));
            session.rollback();
            assertThat(session.query("select id from note order by id")).containsExactly(List.of("2"), List.of("3"));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aStatementThatNoDatabaseReadsFailsAndTheSessionGoesOn(Kind kind) throws SQLException {
        session(kind, session -> {
            for (String sql : List.of("x", "insert into nowhere values (?)", "insert into nowhere values ($1)")) {
                assertThatThrownBy(() -> session.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
            assertThat(session.query("select 1")).containsExactly(List.of("1"));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aLongTextComesWhole(Kind kind) throws SQLException {
        session(kind, session -> {
            String text = "0123456789".repeat(10_000);
            session.execute("create table note (text "
                    + (Set.of(Kind.MARIADB, Kind.MYSQL).contains(kind) ? "longtext" : "text") + ")");
            session.execute("insert into note values ('" + text + "')");
            assertThat(session.query("select text from note")).containsExactly(List.of(text));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "SQLITE")
    void aConnectionThatDoesNotCommitByItselfGoesBackAsItCame(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Connection connection =
                    Mono.<Connection>from(Reactive.factory(database).create()).block();
            Mono.from(connection.setAutoCommit(false)).block();
            R2dbcSession session = new R2dbcSession("", connection);
            session.execute("create table note (id integer)");
            session.execute("insert into note values (1)");
            assertThat(database.query("select id from note")).containsExactly("1");
            session.restore();
            assertThat(connection.isAutoCommit()).isFalse();
            Mono.from(connection.close()).block();
        }
    }
}
