package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody adds to a revision class and no entity declares stays in the history. */
class HandmadeObjectsTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";
    private static final String HANDMADE = """
            op.createTable("Audit", column("id", bigint()).notNull(), primaryKey("pk_Audit", "id"));
            op.createSequence(sequence("audit_seq", 1, 50));
            op.createIndex("Guest", index("ix_Guest_fax", "fax"));
            op.addCheck("Guest", check("ck_Guest_fax", "fax <> ''"));
            op.createView("totals", "select fax from Guest");
            op.createView("totals_of_totals", "select * from totals");
            """;
    private static final String UNDONE = """
            op.dropView("totals_of_totals");
            op.dropView("totals");
            op.dropCheck("Guest", "ck_Guest_fax");
            op.dropIndex("Guest", "ix_Guest_fax");
            op.dropSequence("audit_seq");
            op.dropTable("Audit");
            """;

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void writeARevisionByHand() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        bookings.retort("revision", "-m", "handmade", "--empty");
        fill("Handmade_", HANDMADE, UNDONE);
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void theCheckAsksToRecordThem() {
        Result result = bookings.retort("check");

        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out())
                .contains(
                        "by hand: sequence audit_seq start 1 increment 50",
                        "by hand: table Audit\n",
                        "by hand: table Guest: check ck_Guest_fax \"fax <> ''\"",
                        "by hand: table Guest: index ix_Guest_fax (fax)",
                        "by hand: view totals \"select fax from Guest\"",
                        "retort check --fix")
                .doesNotContain("drop");
    }

    @Test
    void theyAreInTheSnapshotAndNobodysDrift() {
        record();

        assertThat(bookings.read(SNAPSHOT))
                .contains(
                        "\nby hand sequence audit_seq start 1 increment 50\n",
                        "\nby hand table Audit\n  column id bigint not null\n",
                        "\n  by hand index ix_Guest_fax (fax)\n",
                        "\n  by hand check ck_Guest_fax \"fax <> ''\"\n",
                        "\nby hand view totals \"select fax from Guest\"\n");
        assertThat(bookings.retort("draft").out()).isEqualTo("Nothing is pending: entities and snapshot agree.");
    }

    @Test
    void theNextRevisionRecordsThemToo() {
        bookings.change("String fax;", "String fax; String mail;").compile();
        assertThat(bookings.retort("revision", "-m", "mail").code()).isZero();

        assertThat(bookings.read(SNAPSHOT)).contains("\nby hand view totals ");
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").out()).endsWith("Entities, snapshot and revisions agree.");
    }

    @Test
    void whatAnEntityDeclaresLaterIsNotByHandAnyMore() {
        record();
        bookings.write("src/com/acme/Audit.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Audit { @Id Long id; }
                """).compile();
        assertThat(bookings.retort("draft").out()).isEqualTo("Nothing is pending: entities and snapshot agree.");
        assertThat(bookings.retort("check").code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(bookings.retort("check", "--fix").code()).isZero();

        assertThat(bookings.read(SNAPSHOT)).contains("\n\ntable Audit\n").contains("\nby hand view totals ");
    }

    @Test
    void aTypeThatAViewReadsChangesUnderIt() throws SQLException {
        record();
        assertThat(bookings.retort("upgrade").code()).isZero();
        sql("insert into Guest (fax) values ('4711')");
        bookings.change("@Column(length = 40)", "@Column(length = 80)").compile();
        String draft = bookings.read("generated/com/acme/migrations/PendingDraft.java");
        assertThat(draft).containsSubsequence("dropView", "dropView", "alterColumn", "createView", "createView");
        assertThat(bookings.retort("revision", "-m", "longer").code()).isZero();
        assertThat(bookings.compile()).isEmpty();

        assertThat(bookings.retort("check").out()).endsWith("Entities, snapshot and revisions agree.");
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(rows("select fax from totals_of_totals")).isEqualTo("4711");
        assertThat(bookings.retort("downgrade", "-1").code()).isZero();
        assertThat(rows("select fax from totals_of_totals")).isEqualTo("4711");
    }

    @Test
    void aQueryThatNamesARenamedColumnIsLeftToItsAuthor() throws SQLException {
        record();
        assertThat(bookings.retort("upgrade").code()).isZero();
        bookings.change("String fax;", "@dev.retort.RenamedFrom(\"fax\") String phone;");
        assertThat(bookings.compile()).contains("[RT228] ");
        Result written = bookings.retort("revision", "-m", "phone");
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("[RT228] ");
        String revision = name("Phone_");
        assertThat(bookings.read(revision))
                .contains(
                        "// RT228 needs the new query of view totals: Guest.fax becomes phone\n",
                        "op.createView(\"totals\", QUERY_OF_THE_VIEW);",
                        "op.createView(\"totals_of_totals\", \"select * from totals\");");
        assertThat(bookings.compile()).contains("QUERY_OF_THE_VIEW");
        bookings.write(revision, bookings.read(revision).replace("QUERY_OF_THE_VIEW", "\"select phone from Guest\""));
        bookings.compile();

        assertThat(bookings.retort("check").out()).contains("by hand: view totals \"select phone from Guest\"");
        assertThat(bookings.retort("check", "--fix").code()).isZero();
        bookings.compile();
        assertThat(bookings.retort("check").out()).endsWith("Entities, snapshot and revisions agree.");
        assertThat(bookings.read(SNAPSHOT)).contains("by hand check ck_Guest_fax \"phone <> ''\"");
        assertThat(bookings.retort("upgrade").code()).isZero();
        sql("insert into Guest (phone) values ('4711')");
        assertThat(rows("select phone from totals_of_totals")).isEqualTo("4711");
        assertThat(bookings.retort("downgrade", "-1").code()).isZero();
        assertThat(rows("select fax from totals_of_totals")).isEqualTo("4711");
    }

    @Test
    void aRenameThatAFlagDeclaresCarriesThemToo() {
        record();
        bookings.change("String fax;", "String phone;").compile();
        assertThat(bookings.retort("revision", "-m", "phone", "--rename", "Guest.fax=phone")
                        .code())
                .isZero();

        assertThat(bookings.read(SNAPSHOT))
                .contains("\n  by hand index ix_Guest_fax (phone)\n", "\nby hand view totals \"\"\n");
    }

    @Test
    void whatStandsOnADroppedColumnGoesWithIt() {
        record();
        bookings.change("@Column(length = 40) String fax;", "").compile();
        assertThat(bookings.retort("revision", "-m", "no fax", "--drop", "Guest.fax", "--accept", "unused")
                        .code())
                .isZero();

        assertThat(bookings.read(name("NoFax_")))
                .contains("// RT228 needs the new query of view totals: Guest.fax is dropped\n");
        assertThat(bookings.read(SNAPSHOT))
                .doesNotContain("ix_Guest_fax", "ck_Guest_fax")
                .contains("table Audit");
    }

    private void record() {
        assertThat(bookings.retort("check", "--fix").code()).isZero();
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").out()).endsWith("Entities, snapshot and revisions agree.");
    }

    private void fill(String prefix, String upgrade, String downgrade) {
        String path = name(prefix);
        bookings.write(
                path,
                bookings.read(path)
                        .replaceFirst(
                                "(?s)(upgrade\\(Operations op\\) \\{)(.*?downgrade\\(Operations op\\) \\{)",
                                "$1\n" + java.util.regex.Matcher.quoteReplacement(upgrade) + "$2\n"
                                        + java.util.regex.Matcher.quoteReplacement(downgrade)));
    }

    private String name(String prefix) {
        return "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith(prefix))
                        .findFirst()
                        .orElseThrow();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private String rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                Statement run = connection.createStatement();
                ResultSet rows = run.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
