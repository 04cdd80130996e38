package dev.retort.processor.comparison;

import dev.retort.Migrations;
import dev.retort.dialect.DialectProvider;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import java.util.List;

/** What is wrong with the runner and the databases that a history states. */
public final class RunnerFindings {
    private RunnerFindings() {}

    /** The findings on the annotation of a history. Most state no database: then no dialect is looked for. */
    public static List<Finding> of(HistoryConfiguration history) {
        if (history.databases().isEmpty()) {
            return history.runner().runsScripts()
                    ? List.of(finding(history, Problem.RUNNER_NEEDS_DATABASES, needsDatabases(history)))
                    : List.of();
        }
        List<String> known =
                Dialects.providers().stream().map(DialectProvider::name).toList();
        return history.databases().stream()
                .filter(name -> !known.contains(name))
                .map(name -> finding(
                        history,
                        Problem.UNKNOWN_DATABASE_OF_HISTORY,
                        "@Migrations(databases = …) of %s names \"%s\", and there is no dialect of this name, so no script can be written for it. Use one of: %s. A dialect of your own has to be on the processor path."
                                .formatted(history.name(), name, String.join(", ", known))))
                .toList();
    }

    private static String needsDatabases(HistoryConfiguration history) {
        return "@Migrations of %s states runner = %s, which runs scripts, and names no database. A script is SQL of one database. Name those that the history is for:  @Migrations(runner = MigrationRunner.%s, databases = \"postgresql\")"
                .formatted(history.name(), history.runner(), history.runner());
    }

    private static Finding finding(HistoryConfiguration history, Problem problem, String text) {
        return new Finding(problem, text, ElementReference.of(history.element()), Migrations.class.getName());
    }
}
