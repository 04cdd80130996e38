package dev.retort.catalog.verify;

import dev.retort.Downgrade;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.comparison.ToldOperations;
import dev.retort.processor.hazard.rule.HazardFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The checks that need no database. */
final class OfflineChecks {
    private static final String SNAPSHOT_IS_WRONG =
            "A revision and its snapshot are written together: compile first, or restore both from version control.";

    private final VerifiedHistory history;

    OfflineChecks(VerifiedHistory history) {
        this.history = history;
    }

    private record OfflineCheck(String name, Supplier<CheckResult> check) implements VerificationCheck {
        @Override
        public CheckResult run() {
            try {
                return check.get();
            } catch (RetortException e) {
                return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "");
            }
        }
    }

    List<VerificationCheck> all() {
        return List.of(
                new OfflineCheck("one head", this::oneHead),
                new OfflineCheck("the revisions lead to the snapshot", this::replay),
                ofEntities(),
                new OfflineCheck("every downgrade reverts its upgrade", this::downgrades),
                new OfflineCheck("every hazard is accepted", this::hazards));
    }

    VerificationCheck ofEntities() {
        return new OfflineCheck("the entities agree with the snapshot", this::entities);
    }

    private CheckResult oneHead() {
        List<String> heads = List.copyOf(history.graph().heads());
        if (heads.size() > 1 && !history.graph().branches().isMeant()) {
            return CheckResult.failed(
                    List.of(Problem.SEVERAL_HEADS.message(
                            "The history has %s heads: %s. They were written in parallel, so an upgrade does not know which one to lead to."
                                    .formatted(heads.size(), String.join(", ", heads)))),
                    "Join them:  retort merge   or put one behind the other:  retort rebase");
        }
        return CheckResult.of(
                heads.equals(history.written().heads()) ? List.of() : replayed().heads(), SNAPSHOT_IS_WRONG);
    }

    private CheckResult replay() {
        return CheckResult.of(
                Stream.concat(
                                replayed().replay().stream(),
                                HistoryCheck.handmade(history.written(), history.snapshot()).stream())
                        .toList(),
                SNAPSHOT_IS_WRONG + " What only revisions create is recorded with  retort check --fix");
    }

    private CheckResult entities() {
        if (history.entities().isEmpty()) {
            return CheckResult.notRun(
                    "META-INF/retort/%s.entities is not on the class path: add the module that has the entities."
                            .formatted(history.packageName()));
        }
        List<String> differences = new ArrayList<>();
        ToldOperations.of(history.pending().operations(), history.schema())
                .forEach(each -> differences.add(each.toString()));
        history.pending().meanings().forEach(each -> differences.add(each.comment()));
        return CheckResult.of(
                differences, "Accept what is pending in the entities with  retort revision -m \"...\"" + acceptance());
    }

    private String acceptance() {
        boolean needed = history
                .pending()
                .draft(history.written().heads(), "draft", history.rules(), Downgrade.WRITTEN)
                .hazards()
                .stream()
                .anyMatch(HazardFinding::mustBeAccepted);
        return needed ? " --accept \"…\"" : "";
    }

    private CheckResult downgrades() {
        HistoryCheck check = replayed();
        return check.downgrades().isEmpty()
                ? CheckResult.passed(check.notes())
                : CheckResult.failed(
                        check.downgrades(),
                        "Correct the downgrade in its class. Where the revision is applied, record that with  retort repair --changed");
    }

    private CheckResult hazards() {
        return CheckResult.of(
                replayed().hazards(),
                "Correct the revision, or accept the hazard on its class. An acceptance leaves the checksum as it is.");
    }

    private HistoryCheck replayed() {
        return HistoryCheck.of(
                history.written(),
                history.snapshot(),
                history.graph(),
                history.rules(),
                history.loader(),
                history.packageName());
    }
}
