package dev.retort.processor.hazard.rows;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.with;
import static dev.retort.processor.hazard.HazardComments.withOpenEmail;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.SequenceOwners;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RT204: what {@link ValuesMayNotFit} finds, and what not. */
class ValuesMayNotFitTest {
    @Test
    void valuesMayNotFitANarrowerType() {
        assertThat(comments(
                        withOpenEmail(),
                        op -> op.alterColumn(
                                "guest", "email", type(varchar(100)).to(varchar(40)))))
                .as("one hazard, and nothing to accept: no value is lost")
                .containsExactly(
                        "RT204 fails on values of guest.email that do not fit varchar(40); rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQLite): email");
    }

    @Test
    void valuesThatANewTypeRoundsAreLost() {
        assertThat(comments(
                        with(new AddColumn("guest", column("due", timestamp(6)).nullable())),
                        op -> op.alterColumn("guest", "due", type(timestamp(6)).to(timestamp(3)))))
                .containsExactly(
                        "RT201 loses data or fails: guest.due where timestamp(6) does not fit timestamp(3); rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle): due");
    }

    @Test
    void valuesMayNotFitATypeThatOneDatabaseHasOfItsOwn() {
        assertThat(comments(
                        withOpenEmail(),
                        op -> op.alterColumn(
                                "guest",
                                "email",
                                type(varchar(100)).to(varchar(100).on("mysql", "varchar(100) character set utf8")))))
                .containsExactly(
                        "RT204 fails on values of guest.email that do not fit varchar(100) on mysql \"varchar(100) character set utf8\"; rewrites every row of guest under a lock (MySQL): email");
    }

    @Test
    void aTypeOfADatabaseThatTheHistoryIsNotForDoesNotMatter() {
        for (List<String> databases : List.of(List.of("postgresql"), List.of("mariadb"))) {
            KnownHistory history = new KnownHistory(SequenceOwners.UNKNOWN, databases);
            assertThat(comments(
                                    withOpenEmail(),
                                    history,
                                    op -> op.alterColumn(
                                            "guest",
                                            "email",
                                            type(varchar(100)).to(varchar(100).on("mariadb", "char(100)"))))
                            .isEmpty())
                    .isEqualTo(!databases.contains("mariadb"));
        }
    }
}
