package dev.retort.cli.script;

import dev.retort.MigrationRunner;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.dialect.Dialect;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts that no history of Retort wrote, in the folder that a runner looks into. It runs them before a new one.
 *
 * @param runner the runner
 * @param tool its names and places
 * @param written all scripts that are there
 */
record ScriptsOfOthers(ScriptRunner runner, ScriptTool tool, List<WrittenScript> written) {
    private static final int NAMED = 5;

    /** The names of those that run on one of some databases. */
    List<String> names(List<Dialect> databases) throws IOException {
        List<String> names = new ArrayList<>();
        for (WrittenScript script : written) {
            if (databases.stream().anyMatch(script::isFor) && isOfOthers(script)) {
                names.add(script.name());
            }
        }
        tool.others(written).stream()
                .map(Path::getFileName)
                .map(String::valueOf)
                .forEach(names::add);
        return names;
    }

    /** That of another history of Retort has a header too, and makes tables of its own. */
    private static boolean isOfOthers(WrittenScript script) throws IOException {
        return script.header().isEmpty()
                && ScriptHeader.of(script.name(), Files.readString(script.file()))
                        .isEmpty();
    }

    /**
     * Refuses to write a script that creates the whole schema behind them: they create tables of it already.
     *
     * @param databases the databases to write for
     * @throws RetortException RT428
     */
    void requireNone(List<Dialect> databases) throws IOException {
        List<String> names = names(databases);
        if (!names.isEmpty()) {
            throw new RetortException(
                    Problem.RUNNER_CHANGE_REFUSED,
                    "%s has changes that Retort did not write: %s. %s runs them first, and the new script creates the whole schema, so a new database would get each table twice. Nothing was written. Move them out of the folder, and run the command again: the new script takes their place. Or keep them and name another folder:  @Migrations(scripts = \"…\")%s"
                            .formatted(runner.folder(), listed(names), runner.name(), remedyOfSeveral()));
        }
    }

    private static String listed(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : "%s and %s more".formatted(String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private String remedyOfSeveral() {
        if (runner.databases().size() == 1) {
            return "";
        }
        return runner.runner() == MigrationRunner.FLYWAY
                ? " If they are of one of the databases, move them into its folder:  %s/%s"
                        .formatted(runner.folder(), runner.databases().get(0).name())
                : " If they are of one of the databases, name it in each changeset:  dbms:%s"
                        .formatted(runner.databases().get(0).name());
    }
}
