package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.RenameTable;
import dev.retort.problem.RetortException;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
    private static final Schema SCHEMA = Schema.empty().plus(Table.of("t", new Column("a", Types.varchar(9), true)));

    @Test
    void oneIsFoundByItsName() {
        assertThat(Dialects.named("H2").name()).isEqualTo("h2");
        assertThatThrownBy(() -> Dialects.named("informix"))
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("[RT412] There is no dialect named informix. Known: h2, postgresql");
    }

    /** The names that the providers give are those of their dialects. */
    @Test
    void aProviderHasTheNameOfItsDialect() {
        assertThat(Dialects.providers())
                .extracting(DialectProvider::name)
                .containsExactly("h2", "postgresql", "mariadb", "mysql", "sqlite")
                .isEqualTo(Dialects.providers().stream()
                        .map(provider -> provider.dialect().name())
                        .toList());
    }

    @Test
    void oneIsFoundByWhatTheDriverSays() {
        assertThat(Dialects.of("PostgreSQL", "16.4 (Debian 16.4-1)").name()).isEqualTo("postgresql");
        assertThatThrownBy(() -> Dialects.of("Informix", "14")).hasMessageContaining("database Informix 14");
    }

    /** A provider of another library that has the name of one of Retort's. */
    public static final class SecondH2 implements DialectProvider {
        @Override
        public String name() {
            return "h2";
        }

        @Override
        public int nameLimit() {
            return 128;
        }

        @Override
        public boolean isFor(String product, String version) {
            return product.equals("Another");
        }

        @Override
        public Dialect dialect() {
            throw new IllegalStateException("it is not asked for");
        }
    }

    @Test
    void twoOfOneNameAreRefused(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(DialectProvider.class.getName()), SecondH2.class.getName());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatThrownBy(() -> Dialects.of("H2", "2.5", loader))
                    .isInstanceOf(RetortException.class)
                    .hasMessageStartingWith("[RT418] There are several dialects named h2: ")
                    .hasMessageContaining(SecondH2.class.getName());
        }
    }

    @Test
    void computedColumnsAreStoredBeforePostgres18AndVirtualFromThenOnAsInHibernate() {
        AddColumn add = new AddColumn("t", new Column("b", Types.text(), true).generatedAs("upper(a)"));
        assertThat(Dialects.of("PostgreSQL", "17.2")
                        .render(AppliedOperation.of(add, SCHEMA))
                        .get(0))
                .endsWith(" stored");
        assertThat(Dialects.of("PostgreSQL", "18.1")
                        .render(AppliedOperation.of(add, SCHEMA))
                        .get(0))
                .endsWith(" (upper(a))");
    }

    @Test
    void theDriverOfMySqlMaySpeakToMariaDb() {
        assertThat(Dialects.of("MySQL", "5.5.5-10.11.6-MariaDB").name()).isEqualTo("mariadb");
        assertThat(Dialects.of("MariaDB", "11.4.5-MariaDB").name()).isEqualTo("mariadb");
        assertThat(Dialects.of("MySQL", "8.4.3").name()).isEqualTo("mysql");
    }

    @Test
    void mySqlHasChecksFrom8_0_16On() {
        AddCheck add = new AddCheck("t", new Check("ck", "", "a > 0"));
        assertThat(Dialects.of("MySQL", "8.0.15").render(AppliedOperation.of(add, SCHEMA)))
                .isEmpty();
        assertThat(Dialects.of("MySQL", "8.0.16").render(AppliedOperation.of(add, SCHEMA)))
                .hasSize(1);
        assertThat(Dialects.of("MySQL", "8.0.150").render(AppliedOperation.of(add, SCHEMA)))
                .hasSize(1);
        assertThat(Dialects.of("MySQL", "9.1.0").render(AppliedOperation.of(add, SCHEMA)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void aLockByNameIsHeldByOneSession(String dialect) throws Exception {
        SessionLock lock = Dialects.named(dialect).sessionLock("bookings").orElseThrow();
        SessionLock other = Dialects.named(dialect).sessionLock("other").orElseThrow();
        try (Engine first = Engine.of(dialect);
                Engine second = Engine.of(dialect)) {
            assertThat(first.query(lock.acquire())).containsExactly("1");
            assertThat(second.query(lock.acquire())).containsExactly("0");
            assertThat(first.query("select " + lock.held())).containsExactly("1");
            assertThat(second.query("select " + lock.held())).containsExactly("0");
            assertThat(second.query(other.acquire())).containsExactly("1");
            assertThat(first.query(lock.release())).containsExactly("1");
            assertThat(second.query(lock.acquire())).containsExactly("1");
        }
    }

    @Test
    void aTableInASchemaRefersToOneInTheDefaultSchemaOfH2ByThatSchema() throws SQLException {
        Dialect h2 = Dialects.named("h2");
        Table item = Table.of("item", new Column("id", Types.bigint(), false), new PrimaryKey("", List.of("id")));
        ForeignKey key = new ForeignKey(
                "fk", List.of("id"), "item", List.of("id"), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
        Table sold = Table.of("sales.sold", new Column("id", Types.bigint(), false), key);
        Schema before = Schema.empty().plus(item);
        List<String> statements = h2.render(AppliedOperation.of(new CreateTable(sold), before));

        assertThat(statements.get(0)).contains("references public.item (id)");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema sales");
            for (String sql : h2.render(AppliedOperation.of(new CreateTable(item), Schema.empty()))) {
                statement.execute(sql);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void whatADatabaseCannotDoIsRefusedBeforeItIsTried() {
        Dialect h2 = Dialects.named("h2");
        assertThatThrownBy(() -> h2.render(AppliedOperation.of(
                        new CreateIndex("t", Index.of("i", "lower(a)").asUnique()), SCHEMA)))
                .hasMessageStartingWith("[RT414] h2 can't hold the unique index i (lower(a)).");
        Column german = new Column("b", Types.text(), true).withCollation("de_DE");
        assertThatThrownBy(() -> h2.render(AppliedOperation.of(new AddColumn("t", german), SCHEMA)))
                .hasMessageStartingWith("[RT414] h2 can't give one column the collation de_DE.");
        assertThatThrownBy(() ->
                        Dialects.named("sqlite").render(AppliedOperation.of(new RenameTable("t", "sales.t"), SCHEMA)))
                .hasMessageStartingWith("[RT414] sqlite can't create sales.t. SQLite has no schemas");
    }
}
