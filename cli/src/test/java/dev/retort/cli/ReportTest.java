package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.dialect.UntestedDatabase;
import java.io.File;
import java.io.IOException;
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

/** The report of a project in a real git repository. */
class ReportTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";

    @TempDir
    Path folder;

    private Bookings bookings;
    private String baseline;

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
        bookings.write(".gitignore", "out/\ngenerated/\n*.db\n");
        run("init", "--package=com.acme.migrations");
        git("init", "-q", "-b", "main");
        accept("baseline");
        baseline = head();
        git("checkout", "-q", "-b", "feature");
    }

    @Test
    void showsWhatABranchAddsAndWhatIsPending() throws Exception {
        bookings.change("    @Column(length = 40) String fax;\n", "");
        accept("drop fax", "--drop=Guest.fax", "--accept=nobody faxes");
        String dropped = head();
        bookings.write("src/com/acme/Room.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Room {
                    @Id Long id;
                }
                """);
        bookings.compile();

        String report = run("report", "--since=main", "--dialect=postgresql");

        assertThat(report)
                .startsWith(
                        "<!-- retort report -->\n### Schema change: 1 revision, pending changes, 2 operations, 2 tables")
                .contains(
                        "#### `" + dropped + "` drop fax",
                        "Accepted: nobody faxes",
                        "#### Pending, not in a revision yet",
                        "| create table Room |",
                        "<summary>SQL for postgresql</summary>")
                .doesNotContain(baseline);
        assertThat(run("report", "--since=" + baseline, "--dialect=postgresql")).isEqualTo(report);
        assertThat(run("report", "--dialect=postgresql"))
                .contains("pending changes, 1 operation")
                .doesNotContain("drop fax");
    }

    /** Since main moved on, the report still has what the branch adds, and nothing of main. */
    @Test
    void beginsWhereTheBranchLeftTheOther() throws Exception {
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        accept("add mail");
        git("checkout", "-q", "main");
        bookings.delete("out");
        bookings.write(
                "src/com/acme/Room.java",
                "package com.acme;\n@jakarta.persistence.Entity class Room { @jakarta.persistence.Id Long id; }\n");
        accept("rooms");
        git("checkout", "-q", "feature");
        bookings.delete("out");
        bookings.compile();

        assertThat(run("report", "--since=main"))
                .contains("1 revision, 1 operation", "add mail")
                .doesNotContain("rooms");
    }

    @Test
    void failsTheCheckWhileAHazardIsNotAccepted() throws Exception {
        bookings.change("    @Column(length = 40) String fax;\n", "");
        bookings.compile();
        run("revision", "-m", "drop fax", "--drop=Guest.fax");
        bookings.compile();

        Result open = bookings.retort("report", "--since=main", "--check");
        assertThat(open.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(open.out()).contains("❌ **RT201** loses data: Guest.fax");
        assertThat(bookings.retort("report", "--since=main").code()).isEqualTo(ExitCodes.DONE);

        String revision = "src/com/acme/migrations/DropFax_" + head().substring(0, 4) + ".java";
        bookings.write(
                revision,
                bookings.read(revision)
                        .replace(
                                "@Revision(",
                                "@dev.retort.Accept(hazard = dev.retort.Hazard.LOSES_DATA, reason = \"nobody faxes\")\n@Revision("));
        bookings.compile();
        assertThat(run("report", "--since=main", "--check")).contains("Accepted: nobody faxes");
    }

    @Test
    void namesTheLinesOfTheEntityAndOfTheRevision() throws Exception {
        bookings.change("String fax;", "String phone;");
        accept("call it phone", "--rename=Guest.fax=phone");
        String id = head();

        String annotations = run("report", "--since=main", "--format=github");

        assertThat(annotations.lines())
                .hasSize(2)
                .allMatch(line -> line.contains("title=RT221::breaks the running version"))
                .anyMatch(line -> line.startsWith("::warning file=src/com/acme/Guest.java,line="
                        + lineOf("src/com/acme/Guest.java", "String phone") + ","))
                .anyMatch(line -> line.startsWith("::warning file=src/com/acme/migrations/CallItPhone_"
                        + id.substring(0, 4)
                        + ".java,line="
                        + lineOf("src/com/acme/migrations/CallItPhone_" + id.substring(0, 4) + ".java", "op.rename")
                        + ","));
        run("report", "--since=main", "--format=sarif", "--output=" + folder.resolve("out/report.sarif"));
        assertThat(bookings.read("out/report.sarif"))
                .contains("\"uri\":\"src/com/acme/Guest.java\"", "\"relatedLocations\"");
    }

    @Test
    void saysWhatIsNotThereAnyMoreAndWhatWasEdited() throws Exception {
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        accept("add mail");
        String mail = head();
        git("tag", "before");
        String file = "src/com/acme/migrations/AddMail_" + mail.substring(0, 4) + ".java";
        bookings.write(file, bookings.read(file).replace("varchar(60)", "varchar(61)"));
        bookings.compile();
        assertThat(run("report", "--since=before")).contains("The source of revision " + mail, "RT401");

        bookings.write(file, bookings.read(file).replace("varchar(61)", "varchar(60)"));
        bookings.compile();
        run("remove");
        bookings.delete("out");
        bookings.compile();
        assertThat(run("report", "--since=before"))
                .contains("Revision " + mail + " is not here any more", "pending changes");
    }

    @Test
    void refusesAStartThatNobodyKnows() {
        Result result = bookings.retort("report", "--since=origin/main");
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err()).startsWith("[RT429] \"origin/main\" is neither a revision");
    }

    private int lineOf(String file, String text) {
        List<String> lines = bookings.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " is not in " + file);
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

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Retort", "-c", "user.email=retort@localhost"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
