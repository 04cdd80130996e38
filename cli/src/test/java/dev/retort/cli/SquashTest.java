package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort squash}, {@code edit} and {@code show --sql} on a project with three revisions. */
class SquashTest {
    private static final Pattern WRITTEN = Pattern.compile("_([0-9a-f]{4})\\.java");

    @TempDir
    Path folder;

    private Bookings bookings;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        first = revision("baseline");
        bookings.change("String fax;", "String phone;");
        bookings.compile();
        second = revision("phone", "--rename=Guest.fax=phone");
        bookings.change("String phone;", "String phone; String note;");
        bookings.compile();
        third = revision("note");
    }

    /** The first digits of its id. */
    private String revision(String message, String... more) {
        String[] arguments =
                Stream.concat(Stream.of("-m", message), Stream.of(more)).toArray(String[]::new);
        Result result = bookings.retort("revision", arguments);
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(bookings.compile()).isEmpty();
        Matcher written = WRITTEN.matcher(result.out());
        assertThat(written.find()).isTrue();
        return written.group(1);
    }

    private Result succeeds(String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(command + ": " + result).isZero();
        return result;
    }

    @Test
    void aWholeHistoryBecomesOneRevision() {
        succeeds("upgrade");

        Result squash = succeeds("squash", "head", "-m", "version 2");

        assertThat(squash.out()).contains("3 revisions are one now: " + third, "Deleted 3 files");
        assertThat(bookings.revisionClasses()).containsExactly("Version2_" + third + ".java");
        assertThat(bookings.read("src/com/acme/migrations/Version2_" + third + ".java"))
                .contains("op.createTable(", "replaces = {\"" + first, "column(\"phone\"")
                .doesNotContain("fax", "parents");
        assertThat(bookings.compile()).isEmpty();
        succeeds("check");
        assertThat(succeeds("upgrade").out()).contains("Nothing to do");
        succeeds("drift");
        assertThat(succeeds("history").out()).contains(third).doesNotContain(first);
        String fresh = "--url=jdbc:h2:" + folder.resolve("fresh");
        succeeds("upgrade", fresh);
        succeeds("drift", fresh);
        succeeds("downgrade", "base", "--accept-loss");
        succeeds("upgrade");
        succeeds("drift");
    }

    @Test
    void aDatabaseInTheMiddleIsRefused() {
        succeeds("upgrade", second);
        succeeds("squash", "head");
        bookings.compile();

        Result upgrade = bookings.retort("upgrade");

        assertThat(upgrade.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(upgrade.err())
                .contains(
                        "[RT440] The database is in the middle of revisions that were joined in " + third,
                        "before \"retort squash\"");
    }

    /** A column that is renamed with its rows must not be dropped and added, so every operation stays. */
    @Test
    void aRangeBehindOthersKeepsItsOperations() {
        succeeds("upgrade", first);
        Result squash = succeeds("squash", second + ":" + third);

        assertThat(squash.out()).contains("2 revisions are one now");
        assertThat(bookings.revisionClasses()).hasSize(2);
        assertThat(bookings.compile()).isEmpty();
        succeeds("check");
        succeeds("upgrade");
        succeeds("drift");
        assertThat(bookings.retort("show", "head").out())
                .contains("rename column Guest fax to phone", "add Guest column note");
        succeeds("downgrade", first, "--accept-loss");
        succeeds("drift");
    }

    private void seed() {
        revision("seed", "--empty");
        String file = "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Seed"))
                        .findFirst()
                        .orElseThrow();
        String upgrade = "upgrade(Operations op) {";
        bookings.write(
                file,
                bookings.read(file)
                        .replace(upgrade, upgrade + " op.execute(\"insert into Guest (phone) values ('030')\");"));
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void stepsThatWorkOnRowsAreAskedFor() {
        seed();

        Result asked = bookings.retort("squash", "head");

        assertThat(asked.code()).as(asked.toString()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(asked.err()).contains("[RT315]", "insert into Guest", "--data keep", "--data drop");
        assertThat(bookings.revisionClasses()).hasSize(4);
        succeeds("squash", "head", "--data", "keep");
        assertThat(bookings.compile()).isEmpty();
        succeeds("check");
        assertThat(bookings.retort("show", "head").out()).contains("create table Guest", "insert into Guest");
        succeeds("upgrade");
        succeeds("drift");
    }

    @Test
    void stepsThatWorkOnRowsCanBeLeftOut() {
        seed();

        succeeds("squash", "head", "--data", "drop");

        assertThat(bookings.compile()).isEmpty();
        succeeds("check");
        assertThat(bookings.retort("show", "head").out()).doesNotContain("insert into Guest");
    }

    @Test
    void aBranchInTheRangeIsRefused() {
        revision("left", "--empty");
        Result right = bookings.retort("revision", "-m", "right", "--empty", "--head", third, "--label", "side");
        assertThat(right.code()).as(right.toString()).isZero();
        bookings.compile();

        Result squash = bookings.retort("squash", second + ":side@head");

        assertThat(squash.err()).contains("a branch leads out of the range", "Nothing was written");
        assertThat(bookings.revisionClasses()).hasSize(5);
    }

    @Test
    void oneRevisionIsNoRange() {
        assertThat(bookings.retort("squash", first).err()).contains("The range has 1 revisions, and it takes two");
    }

    @Test
    void aReplacedClassThatComesBackIsFound() {
        String name = "src/com/acme/migrations/Phone_" + second + ".java";
        String text = bookings.read(name);
        succeeds("squash", "head");
        bookings.write(name, text.replaceAll("parents = \"[0-9a-f]*\", ", ""));

        assertThat(bookings.compile()).contains("[RT314] Revision " + second, "Delete the class");
    }

    @Test
    void showsTheSqlOfARevision() {
        Result show = succeeds("show", second, "--sql", "--dialect", "postgresql");

        assertThat(show.out())
                .contains(
                        "  alter table Guest rename column fax to phone;",
                        "  alter table Guest rename column phone to fax;");
        assertThat(bookings.retort("show", second, "--sql").err()).contains("--dialect postgresql");
    }

    @Test
    void editNamesTheSourceWhereNoTerminalIs() {
        Result edit = succeeds("edit", first, "--sources=" + folder.resolve("src"));

        assertThat(edit.out()).endsWith("/Baseline_" + first + ".java");
        assertThat(bookings.retort("edit", first, "--sources=" + folder.resolve("none"))
                        .err())
                .contains("the source of the revision");
        assertThat(List.of(edit.out().split("\n"))).hasSize(1);
    }
}
