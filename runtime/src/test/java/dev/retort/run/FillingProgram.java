package dev.retort.run;

import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;

import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.session.ConnectionSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that fills several tables, asks in a second connection where the database is, as the command does, prints {@code done} or the code of its problem, and ends. Its argument: the URL. */
final class FillingProgram {
    static final int TABLES = 4;

    private FillingProgram() {}

    public static void main(String... arguments) {
        try {
            upgrade(arguments[0]);
            runner(arguments[0]).current();
            System.out.println("done");
        } catch (RetortException e) {
            System.out.println(e.problem());
        }
    }

    static void upgrade(String url) {
        runner(url).upgrade("head");
    }

    private static Runner runner(String url) {
        List<RevisionNode> history = new ArrayList<>();
        for (int i = 1; i <= TABLES; i++) {
            history.add(revision(
                    "f" + i + (i == 1 ? "" : " < f" + (i - 1)),
                    sql("create table t%d (id bigint primary key, text varchar(2000), visits integer)".formatted(i)),
                    sql("""
                            insert into t%d select x, repeat(rawtohex(hash('SHA-256', cast(x + %d as varchar))), 15), 0 \
                            from system_range(1, 2000)""".formatted(i, i)),
                    sql("update t%d set visits = visits + 1".formatted(i))));
        }
        Runner.Settings settings = Runners.settings(Runners.TABLE, Runners.SILENT, Duration.ofSeconds(9));
        return new Runner(ConnectionSource.of(url, "sa", ""), RevisionGraph.of(history), settings);
    }
}
