package dev.retort.cli.doctor;

import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.SourceFolder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort doctor}: checks a set-up. */
@Command(
        name = "doctor",
        description =
                "Check the set-up, and print how to fix what is wrong: Java, the compiled classes, the history, and the database if"
                        + " one is named. Exits with 2 if something does not work. Leaves nothing behind in the database.",
        footer = {
            "",
            "To check the right to create tables, it creates one and drops it, or rolls it back where the database can.",
            "Examples:",
            "  retort doctor                                           without a database",
            "  retort doctor --url jdbc:postgresql://localhost/bookings",
            "  retort doctor --class-path target/lib/hibernate-core.jar  names the version of Hibernate, too"
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final List<String> OF_CLASSES = List.of("processor", "history", "snapshot", "entities", "agreement");

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SourceFolder sources;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() {
        Diagnoses found = new Diagnoses();
        new MachineCheckup(found).run(Path.of(""), database.url());
        if (found.attempt("classes", () -> new ClassesCheckup(found, project, sources).run())) {
            found.attempt("history", () -> examine(found));
        } else {
            OF_CLASSES.forEach(each -> found.skipped(each, "not examined without classes"));
        }
        output.print(found.listing(isAscii()), found.json());
        return found.hasError() ? ExitCodes.DIFFERENT : ExitCodes.DONE;
    }

    private void examine(Diagnoses found) throws Exception {
        List<String> packages = new ArrayList<>();
        try (OpenProject open = OpenProject.of(project)) {
            found.attempt("processor", () -> packages.addAll(new ProcessorCheckup(found, project).packages()));
            if (packages.isEmpty()) {
                OF_CLASSES.stream().skip(1).forEach(each -> found.skipped(each, "not examined without a history"));
            }
            packages.forEach(each -> new HistoryCheckup(found, project, open, snapshot, each).run());
            new HibernateCheckup(found, project, open).run(packages);
            new DatabaseCheckup(found, open, database).run(packages);
        }
    }

    /** The output is UTF-8 always. A terminal or a log in another encoding would show three strange characters for a mark. */
    private static boolean isAscii() {
        String terminal = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return !Charset.isSupported(terminal)
                || !Charset.forName(terminal).newEncoder().canEncode('✓');
    }
}
