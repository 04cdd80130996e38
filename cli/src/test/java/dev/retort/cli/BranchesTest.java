package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches that stay beside each other, from their first revision to the database. */
class BranchesTest {
    @TempDir
    Path folder;

    /** A baseline, payments and stock behind it, and reports from a base of its own that need payments. */
    private Bookings bookings() {
        Bookings bookings = Bookings.in(folder);
        run(bookings, "init", "--package=com.acme.migrations");
        bookings.compile();
        run(bookings, "revision", "-m", "baseline", "--rev-id", "aaaa00000001");
        bookings.compile();
        run(bookings, "revision", "-m", "pay", "--empty", "--label", "payments", "--rev-id", "ff0100000001");
        bookings.compile();
        run(
                bookings,
                "revision",
                "-m",
                "stock",
                "--empty",
                "--label",
                "stock",
                "--head",
                "aaaa",
                "--rev-id",
                "ee0100000001");
        bookings.compile();
        run(
                bookings,
                "revision",
                "-m",
                "report",
                "--empty",
                "--label=reports",
                "--head=base",
                "--depends-on=payments",
                "--rev-id=dd0100000001");
        assertThat(bookings.compile()).as("three heads are meant").isEmpty();
        return bookings;
    }

    private static String run(Bookings bookings, String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(result.toString()).isZero();
        return result.out();
    }

    @Test
    void branchesWithLabelsStayBesideEachOther() {
        Bookings bookings = bookings();
        assertThat(bookings.read("src/com/acme/migrations/Report_dd01.java"))
                .contains("labels = \"reports\", dependsOn = \"ff0100000001\"");
        assertThat(bookings.read("res/com/acme/migrations/schema.snapshot"))
                .contains("head dd0100000001\nhead ee0100000001\nhead ff0100000001\n");
        assertThat(run(bookings, "heads")).isEqualTo("""
                dd0100000001  (reports)
                ee0100000001  (stock)
                ff0100000001  (payments)""");
        run(bookings, "check");
        assertThat(run(bookings, "branches")).isEqualTo("""
                aaaa00000001  ->  ee0100000001, ff0100000001
                payments      ->  ff0100000001
                reports       ->  dd0100000001
                stock         ->  ee0100000001""");
        assertThat(run(bookings, "show", "reports@head")).contains("labels    reports\nneeds     ff0100000001\n");

        run(bookings, "upgrade", "reports@head");
        assertThat(run(bookings, "history", "-i")).isEqualTo("""
                aaaa00000001  applied  baseline
                ee0100000001  pending  stock  (stock)  (head)
                ff0100000001  applied  pay  (payments)  (head)  (current)
                dd0100000001  applied  report  (reports)  (head)  (current)""");
        assertThat(run(bookings, "upgrade")).endsWith("At dd0100000001, ee0100000001, ff0100000001.");
        run(bookings, "downgrade", "payments@base", "--accept-loss");
        assertThat(run(bookings, "current")).startsWith("ee0100000001, pending: ff0100000001, dd0100000001");
        assertThat(run(bookings, "history", "payments@base:payments@head", "-v"))
                .contains("ff0100000001  pending  pay  (payments)  (head)\n  revision  ff0100000001\n")
                .doesNotContain("ee0100000001");
    }

    @Test
    void aRevisionSaysWhichHeadItFollowsWhereThereAreSeveral() {
        Bookings bookings = bookings();
        Result several = bookings.retort("revision", "-m", "refund", "--empty");
        assertThat(several.err()).startsWith("[RT303] The snapshot has 3 heads").contains("--head dd0100000001");
        assertThat(bookings.retort("revision", "-m", "x", "--empty", "--head", "aaaa")
                        .err())
                .startsWith("[RT119] --head aaaa is aaaa00000001, which already has successors");
        assertThat(bookings.retort("revision", "-m", "x", "--empty", "--head", "base", "--label", "stock")
                        .err())
                .contains("--label stock is already in use");
        run(bookings, "revision", "-m", "refund", "--empty", "--head", "payments@head", "--rev-id", "ff0200000001");
        bookings.compile();
        assertThat(run(bookings, "heads")).contains("ff0200000001  (payments)").doesNotContain("ff0100000001");
    }

    @Test
    void whatDependsOnTheDatabaseSaysSoWhereNoneIsNamed() {
        Bookings bookings = bookings();
        assertThat(bookings.retort("show", "-1").err()).startsWith("[RT403] ");
        assertThat(Bookings.run("history", "-i", "--classes=" + folder.resolve("out"))
                        .err())
                .startsWith("[RT403] No database is named.");
        assertThat(Bookings.run("history", "current:", "--classes=" + folder.resolve("out"))
                        .err())
                .startsWith("[RT403] This target is relative to the current revision of a database");
    }
}
