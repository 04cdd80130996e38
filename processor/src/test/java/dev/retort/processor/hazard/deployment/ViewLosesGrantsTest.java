package dev.retort.processor.hazard.deployment;

import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.dialect.Engine;
import dev.retort.processor.hazard.HazardComments;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewLosesGrantsTest {
    private static final Schema BEFORE =
            HazardComments.BEFORE.withViews(List.of(new View("names", Sql.of("select name from guest"))));

    private static List<String> found(List<String> databases, Consumer<Operations> migration) {
        return comments(BEFORE, new KnownHistory(SequenceOwners.UNKNOWN, databases), migration).stream()
                .filter(each -> each.startsWith("RT229"))
                .toList();
    }

    @Test
    void aViewThatMakesWayIsOne() {
        Consumer<Operations> widened = op -> {
            op.dropView("names");
            op.alterColumn("guest", "name", type(varchar(100)).to(varchar(200)));
            op.createView("names", "select name from guest");
        };
        assertThat(found(List.of(), widened))
                .containsExactly(
                        "RT229 view names comes back without the rights granted on it, and without its comment (PostgreSQL, H2)");
        assertThat(found(List.of("mariadb", "sqlite"), widened)).isEmpty();
        assertThat(found(List.of(), op -> op.dropView("names"))).isEmpty();
    }

    /** The judge of the rule. */
    @ParameterizedTest
    @CsvSource({
        "postgresql, create role reader_of_views, 0",
        "h2, create role reader_of_views, 0",
        "mysql, create user reader_of_views, 1"
    })
    void theDatabasesForgetOrKeepRights(String dialect, String create, int kept) throws SQLException {
        try (Engine engine = Engine.of(dialect)) {
            engine.execute("create table guest (name varchar(40))");
            engine.execute("create view names as select name from guest");
            engine.execute(create);
            try {
                engine.execute("grant select on names to reader_of_views");
                assertThat(rights(engine, dialect)).isEqualTo(1);

                engine.execute("drop view names");
                engine.execute("create view names as select name from guest");

                assertThat(rights(engine, dialect)).isEqualTo(kept);
            } finally {
                engine.execute("drop view names");
                engine.execute(create.replace("create", "drop"));
            }
        }
    }

    private static int rights(Engine engine, String dialect) throws SQLException {
        String sql = dialect.equals("mysql")
                ? "select 1 from mysql.tables_priv where table_name = 'names' and user = 'reader_of_views'"
                : "select 1 from information_schema.table_privileges where lower(table_name) = 'names'"
                        + " and lower(grantee) = 'reader_of_views'";
        return engine.query(sql).size();
    }
}
