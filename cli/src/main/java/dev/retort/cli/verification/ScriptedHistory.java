package dev.retort.cli.verification;

import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.catalog.migrator.ScriptMigrators;
import dev.retort.catalog.verify.CheckResult;
import dev.retort.catalog.verify.Verification;
import dev.retort.catalog.verify.VerificationCheck;
import dev.retort.catalog.verify.VerifiedHistory;
import dev.retort.cli.script.ScriptCheck;
import dev.retort.cli.script.Scripts;
import dev.retort.dialect.Dialect;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A history whose revisions are scripts, as a verification takes it.
 *
 * @param history its snapshot and entities; it has no revision classes
 * @param resources the resources root, where the scripts are
 */
public record ScriptedHistory(VerifiedHistory history, Scripts scripts, Path resources) implements ScriptMigrators {
    @Override
    public String runner() {
        return scripts.runner().name();
    }

    @Override
    public ScriptMigrator on(Dialect dialect) {
        try {
            return scripts.migrator(dialect, history.loader(), resources);
        } catch (IOException e) {
            throw new RetortException(
                    Problem.FILE_ACCESS,
                    "The scripts in %s can't be read: %s."
                            .formatted(scripts.runner().folder(), e.getMessage()),
                    e);
        }
    }

    /** The checks that need no database. Whether an edited script still leads to the snapshot, only a database can tell. */
    public List<VerificationCheck> withoutDatabase() {
        return Stream.concat(Stream.of(new HeaderCheck(this)), Verification.ofEntities(history).stream())
                .toList();
    }

    private record HeaderCheck(ScriptedHistory scripted) implements VerificationCheck {
        @Override
        public String name() {
            return "the scripts lead to the snapshot, by their headers";
        }

        @Override
        public CheckResult run() {
            List<String> all = ScriptCheck.of(
                    scripted.scripts(), scripted.history().written().heads());
            List<String> wrong =
                    all.stream().filter(each -> !ScriptCheck.isOfEdit(each)).toList();
            return wrong.isEmpty()
                    ? CheckResult.passed(all)
                    : CheckResult.failed(
                            wrong,
                            "A script and its snapshot are written together. Where nothing else is named, restore both from version control.");
        }
    }
}
