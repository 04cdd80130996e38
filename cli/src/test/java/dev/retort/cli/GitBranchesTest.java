package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.dialect.UntestedDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of a real git repository that each added a revision, merged by git, then joined or rebased. */
class GitBranchesTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";
    private static final String GUEST = "src/com/acme/Guest.java";
    private static final String ROOM = "src/com/acme/Room.java";

    @TempDir
    Path folder;

    private Bookings bookings;
    private String left;
    private String right;

    @BeforeAll
    static void gitIsThere() throws IOException {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "git")));
        if (!isThere) {
            throw UntestedDatabase.report("git (install the package git)");
        }
    }

    @BeforeEach
    void repository() throws Exception {
        bookings = Bookings.in(folder);
        bookings.write("src/com/acme/Booking.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Booking {
                    @Id Long id;
                    @Column(length = 40) String note;
                }
                """);
        bookings.write(".gitignore", "out/\ngenerated/\n*.db\n");
        run("init", "--package=com.acme.migrations");
        git("init", "-q", "-b", "main");
        accept("baseline");
    }

    @Test
    void aMergeJoinsBothBranchesOnceGitStoppedAtTheSnapshot() throws Exception {
        diverge();
        mergeStopsAtTheSnapshot();

        assertThat(run("merge")).contains("Wrote ");

        assertThat(bookings.compile()).isEmpty();
        assertThat(run("check")).contains("agree");
        assertThat(run("upgrade")).contains(left, right);
    }

    @Test
    void aRebaseMakesOneLineOfBothBranches() throws Exception {
        diverge();
        mergeStopsAtTheSnapshot();

        String out = run("rebase", right);

        assertThat(out).startsWith("Moved " + right + ": now ");
        String moved = head();
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.revisionClasses())
                .hasSize(3)
                .contains("AddMail_" + moved.substring(0, 4) + ".java")
                .doesNotContain("AddMail_" + right.substring(0, 4) + ".java");
        assertThat(bookings.read("src/com/acme/migrations/AddMail_" + moved.substring(0, 4) + ".java"))
                .contains(
                        "id = \"" + moved + "\", parents = \"" + left + "\"", "class AddMail_" + moved.substring(0, 4));
        assertThat(run("check")).contains("agree");
        assertThat(run("heads")).contains(moved).doesNotContain(left, right);
        assertThat(run("upgrade")).contains(left, moved);
        assertThat(run("downgrade", "--accept-loss", "base")).contains(moved);
    }

    @Test
    void aSnapshotThatGitMergedWronglyIsWrittenFromTheRevisions() throws Exception {
        diverge();
        mergeStopsAtTheSnapshot();
        git("checkout", "--ours", SNAPSHOT);

        run("merge");
        bookings.compile();
        String good = bookings.read(SNAPSHOT);
        assertThat(run("check")).contains("agree");

        bookings.write(SNAPSHOT, good.replaceAll("(?m)^ {2}column mail .*\n", ""));
        assertThat(run("merge")).contains("from the revisions; the only head is");
        assertThat(bookings.read(SNAPSHOT)).isEqualTo(good);
        assertThat(run("merge")).contains("Nothing to do");
    }

    @Test
    void whatBothBranchesRenamedIsAContradictionThatNamesBothRevisions() throws Exception {
        change("right", "String fax;", "@dev.retort.RenamedFrom(\"fax\") String mail;", "call it mail");
        right = head();
        change("main", "String fax;", "@dev.retort.RenamedFrom(\"fax\") String phone;", "call it phone");
        left = head();
        start("git", "merge", "-q", "--no-edit", "right").waitFor();
        git("checkout", "--ours", GUEST);
        bookings.compile();
        String before = bookings.read(SNAPSHOT);

        for (Result result : List.of(bookings.retort("merge"), bookings.retort("rebase", right))) {
            assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(result.err()).startsWith("[RT318] Revision ").contains(left, right, "changes Guest", "fax");
        }
        assertThat(bookings.read(SNAPSHOT)).isEqualTo(before);
    }

    @Test
    void whatOneBranchDroppedAndTheOtherChangedIsAContradiction() throws Exception {
        change("right", "length = 40", "length = 80", "longer fax");
        right = head();
        backToMain();
        bookings.change("    @Column(length = 40) String fax;\n", "");
        accept("drop fax", "--drop=Guest.fax", "--accept=nobody faxes");
        left = head();
        start("git", "merge", "-q", "--no-edit", "right").waitFor();
        git("checkout", "--ours", GUEST);
        bookings.compile();

        assertContradiction("fax");

        String longer = "src/com/acme/migrations/LongerFax_" + right.substring(0, 4) + ".java";
        bookings.write(longer, bookings.read(longer).replaceAll("(?s)op\\.alterColumn.*?;", ""));
        bookings.compile();
        run("merge");
        bookings.compile();
        assertThat(run("check")).contains("agree");
        assertThat(run("upgrade")).contains(left, right);
    }

    @Test
    void aTableThatBothBranchesCreatedIsAContradiction() throws Exception {
        git("checkout", "-q", "-b", "right");
        bookings.write(ROOM, room("String name;"));
        accept("rooms");
        right = head();
        backToMain();
        bookings.write(ROOM, room("Integer beds;"));
        accept("beds");
        left = head();
        start("git", "merge", "-q", "--no-edit", "right").waitFor();
        git("checkout", "--ours", ROOM);
        bookings.compile();

        assertContradiction("Room");
    }

    @Test
    void aMergeJoinsMoreThanTwoHeads() throws Exception {
        git("checkout", "-q", "-b", "third");
        bookings.write(ROOM, room("String name;"));
        accept("rooms");
        String third = head();
        git("checkout", "-q", "main");
        diverge();
        for (String branch : List.of("right", "third")) {
            start("git", "merge", "-q", "--no-edit", branch).waitFor();
            git("checkout", "--ours", SNAPSHOT);
            git("add", ".");
            git("commit", "-q", "-m", "merge " + branch);
        }
        bookings.compile();

        run("merge");

        assertThat(bookings.compile()).isEmpty();
        assertThat(run("check")).contains("agree");
        assertThat(run("heads").lines()).hasSize(1);
        assertThat(run("upgrade")).contains(left, right, third);
    }

    private void assertContradiction(String name) {
        String before = bookings.read(SNAPSHOT);
        for (Result result : List.of(bookings.retort("merge"), bookings.retort("rebase", right))) {
            assertThat(result.code()).as(result.toString()).isEqualTo(ExitCodes.FAILED);
            assertThat(result.err()).startsWith("[RT318] Revision ").contains(left, right, name);
        }
        assertThat(bookings.read(SNAPSHOT)).isEqualTo(before);
    }

    private static String room(String member) {
        return """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Room {
                    @Id Long id;
                    %s
                }
                """.formatted(member);
    }

    @Test
    void aRebaseAsksWhichBranchMovesAndRefusesWhatADatabaseHasApplied() throws Exception {
        diverge();
        mergeStopsAtTheSnapshot();

        Result unnamed = bookings.retort("rebase");
        assertThat(unnamed.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(unnamed.err())
                .contains("retort rebase " + left + "    (add remark)", "retort rebase " + right + "    (add mail)");

        run("upgrade", right);
        Result applied = bookings.retort("rebase", right, "--url=" + bookings.url());
        assertThat(applied.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(applied.err()).contains("The database has applied " + right, "retort downgrade ");
        assertThat(bookings.revisionClasses()).contains("AddMail_" + right.substring(0, 4) + ".java");
    }

    @Test
    void theNewestRevisionIsRemovedWithItsSnapshotAndThenPendingAgain() throws Exception {
        String before = bookings.read(SNAPSHOT);
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        bookings.compile();
        run("revision", "-m", "add mail");
        bookings.compile();
        String removed = head();
        run("upgrade");
        assertThat(bookings.retort("remove", "--url=" + bookings.url()).err())
                .contains("The database has applied " + removed, "Nothing was deleted");
        run("downgrade", "--accept-loss", "-1");

        String out = run("remove", "--url=" + bookings.url());

        assertThat(out).contains("Deleted ", "AddMail_" + removed.substring(0, 4) + ".java", "Wrote ");
        assertThat(bookings.read(SNAPSHOT)).isEqualTo(before);
        assertThat(bookings.compile()).contains("[RT112] Column \"mail\"");
        assertThat(run("heads")).doesNotContain(removed);
        run("revision", "-m", "add mail");
        assertThat(head()).isEqualTo(removed);
    }

    @Test
    void withoutACommittedSnapshotARemovalSaysWhatItCanNotKnow() throws Exception {
        bookings.delete(".git");
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        bookings.compile();
        run("revision", "-m", "add mail");
        bookings.compile();

        assertThat(run("remove")).contains("what stored values mean was left as it is");
    }

    /** A revision on a branch, and another one on main, of different entities. */
    private void diverge() throws Exception {
        change("right", "String fax;", "String fax;\n    @Column(length = 60) String mail;", "add mail");
        right = head();
        backToMain();
        bookings.write(
                "src/com/acme/Booking.java",
                bookings.read("src/com/acme/Booking.java").replace("String note;", "String note;\n    String remark;"));
        accept("add remark");
        left = head();
    }

    private void mergeStopsAtTheSnapshot() throws Exception {
        assertThat(start("git", "merge", "-q", "--no-edit", "right").waitFor()).isEqualTo(1);
        assertThat(output("git", "diff", "--name-only", "--diff-filter=U")).isEqualTo(SNAPSHOT + "\n");
        assertThat(bookings.compile())
                .contains("[RT302] com/acme/migrations/schema.snapshot, line 3: unresolved conflict marker");
        assertThat(bookings.retort("check").err()).startsWith("[RT302] ");
    }

    /** A change of the guest on a branch, accepted there. */
    private void change(String branch, String from, String to, String message) throws Exception {
        git("checkout", "-q", branch.equals("main") ? "main" : "-b", branch.equals("main") ? "--" : branch);
        bookings.delete("out");
        bookings.change(from, to);
        accept(message);
    }

    private void backToMain() throws Exception {
        git("checkout", "-q", "main");
        bookings.delete("out");
    }

    private void accept(String message, String... flags) throws Exception {
        bookings.compile();
        run(
                "revision",
                Stream.concat(Stream.of("-m", message), Stream.of(flags)).toArray(String[]::new));
        bookings.compile();
        git("add", ".");
        git("commit", "-q", "-m", message);
    }

    private String head() {
        Matcher head = Pattern.compile("(?m)^head (\\w+)$").matcher(bookings.read(SNAPSHOT));
        assertThat(head.find()).isTrue();
        return head.group(1);
    }

    private String run(String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(result.toString()).isZero();
        return result.out();
    }

    private void git(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Retort", "-c", "user.email=retort@localhost"));
        command.addAll(List.of(arguments));
        Process process = start(command.toArray(String[]::new));
        assertThat(process.waitFor())
                .as(command + ": " + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
    }

    private String output(String... command) throws Exception {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
