package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.UntestedDatabase;
import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that each change another table: git must ask about the heads, and about nothing else. */
class MergeTest {
    @TempDir
    Path directory;

    @BeforeAll
    static void gitIsThere() throws IOException {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "git")));
        if (!isThere) {
            throw UntestedDatabase.report("git (install the package git)");
        }
    }

    @Test
    void branchesThatAddAColumnToDifferentTablesConflictOnTheHeadLineAlone() throws Exception {
        int merges = 0;
        for (long seed = 0; merges < 25; seed++) {
            Schema schema = new RandomSchemas(seed).schema();
            if (schema.tables().size() < 2) {
                continue;
            }
            merges++;
            Table ours = schema.tables().get(0);
            Table theirs = schema.tables().get(1);
            Snapshot left = new Snapshot(List.of("b2"), withNote(schema, ours, "note"));
            Snapshot right = new Snapshot(List.of("c3"), withNote(schema, theirs, "note"));
            Schema both = withNote(withNote(schema, ours, "note"), theirs, "note");
            assertThat(merge(new Snapshot(List.of("a1"), schema), left, right))
                    .as("seed %d", seed)
                    .isEqualTo(
                            new Snapshot(List.of(), both)
                                    .toString()
                                    .replace(
                                            "`retort merge` or `retort rebase`.\n",
                                            "`retort merge` or `retort rebase`.\n<<<<<<< left\nhead b2\n=======\nhead c3\n>>>>>>> right\n"));
        }
    }

    @Test
    void gitMergeOfTwoBranchesStopsAtTheHeadLine() throws Exception {
        Table guest = Table.of("guest", new Column("id", Types.bigint(), false));
        Schema schema = Schema.empty().plus(guest).plus(guest.withName("booking"));
        git("init", "-q", "-b", "main");
        commit(new Snapshot(List.of("a1"), schema));
        git("checkout", "-q", "-b", "right");
        commit(new Snapshot(List.of("c3"), withNote(schema, guest, "fax")));
        git("checkout", "-q", "main");
        commit(new Snapshot(List.of("b2"), withNote(schema, guest.withName("booking"), "note")));

        Process merge = start("git", "merge", "-q", "--no-edit", "right");
        assertThat(merge.waitFor()).as("git merge stops").isEqualTo(1);
        assertThat(Files.readString(directory.resolve("schema.snapshot"))).isEqualTo("""
                        # Retort schema snapshot, format 1. Written with each revision; do not edit.
                        # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
                        <<<<<<< HEAD
                        head b2
                        =======
                        head c3
                        >>>>>>> right

                        table booking
                          column id bigint not null
                          column note varchar(500) null

                        table guest
                          column fax varchar(500) null
                          column id bigint not null

                        end
                        """);
    }

    @Test
    void bothHeadsKeptMakeAReadableSnapshot() throws Exception {
        Schema schema = Schema.empty().plus(Table.of("guest", new Column("id", Types.bigint(), false)));
        String merged = merge(
                new Snapshot(List.of("a1"), schema),
                new Snapshot(List.of("b2"), schema),
                new Snapshot(List.of("c3"), schema));
        String resolved = String.join(
                        "\n",
                        merged.lines()
                                .filter(line -> !line.matches("[<=>]{7}.*"))
                                .toList())
                + "\n";
        assertThat(Snapshot.parse(resolved)).isEqualTo(new Snapshot(List.of("b2", "c3"), schema));
    }

    private static Schema withNote(Schema schema, Table table, String name) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(new Column(name, Types.varchar(500), true));
        return schema.minusTable(table.name()).plus(table.withColumns(columns));
    }

    private String merge(Snapshot base, Snapshot left, Snapshot right) throws Exception {
        write("base", base);
        write("left", left);
        write("right", right);
        Process git =
                start("git", "merge-file", "-p", "-L", "left", "-L", "base", "-L", "right", "left", "base", "right");
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("conflicts").isEqualTo(1);
        return merged;
    }

    private void commit(Snapshot snapshot) throws Exception {
        write("schema.snapshot", snapshot);
        git("add", "schema.snapshot");
        git("-c", "commit.gpgsign=false", "commit", "-q", "-m", "Change the schema");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(start(command.toArray(String[]::new)).waitFor())
                .as("%s", command)
                .isZero();
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        List.of("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME")
                .forEach(name -> builder.environment().put(name, "Ada"));
        List.of("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL")
                .forEach(name -> builder.environment().put(name, "ada@example.com"));
        return builder.start();
    }

    private void write(String name, Snapshot snapshot) throws IOException {
        Files.writeString(directory.resolve(name), snapshot.toString());
    }
}
