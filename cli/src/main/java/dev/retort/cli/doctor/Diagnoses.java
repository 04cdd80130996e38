package dev.retort.cli.doctor;

import dev.retort.cli.doctor.Diagnosis.State;
import dev.retort.cli.output.Cell;
import dev.retort.cli.output.Listing;
import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the checks found, in their order. */
final class Diagnoses {
    private final List<Diagnosis> all = new ArrayList<>();

    /** A check, which may fail in any way. */
    interface Check {
        void run() throws Exception;
    }

    /**
     * Runs a check. What it throws is a finding: somebody whose set-up is broken needs the other checks too.
     *
     * @return whether it came to its end
     */
    boolean attempt(String name, Check check) {
        try {
            check.run();
            return true;
        } catch (RetortException e) {
            error(name, String.valueOf(e.getMessage()), "");
        } catch (Exception | LinkageError e) {
            error(
                    name,
                    SecretMasking.masked("The check failed: " + e),
                    "If the set-up looks right to you, report this as a bug in Retort.");
        }
        return false;
    }

    void ok(String check, String text) {
        all.add(new Diagnosis(check, State.OK, text, ""));
    }

    void warning(String check, String text, String fix) {
        all.add(new Diagnosis(check, State.WARNING, text, fix));
    }

    void error(String check, String text, String fix) {
        all.add(new Diagnosis(check, State.ERROR, text, fix));
    }

    void skipped(String check, String text) {
        all.add(new Diagnosis(check, State.SKIPPED, text, ""));
    }

    /** Whether something does not work. */
    boolean hasError() {
        return count(State.ERROR) > 0;
    }

    private long count(State state) {
        return all.stream().filter(each -> each.state() == state).count();
    }

    /** A line for each check, then what to do below it. */
    Listing listing(boolean isAscii) {
        Listing listing = new Listing();
        for (Diagnosis each : all) {
            Cell mark = new Cell(each.state().mark(isAscii), each.state().tone());
            listing.add(mark, Cell.of(each.check()), Cell.of(each.text()));
            if (!each.fix().isEmpty()) {
                listing.add(Cell.of(""), Cell.of(""), Cell.of((isAscii ? "-> " : "→ ") + each.fix()));
            }
        }
        return listing.add(Cell.of("%s, %s."
                .formatted(Counted.of(count(State.ERROR), "error"), Counted.of(count(State.WARNING), "warning"))));
    }

    Map<String, ?> json() {
        return Map.of(
                "checks",
                all.stream()
                        .map(each -> Map.of(
                                "check",
                                each.check(),
                                "state",
                                each.state().toString(),
                                "text",
                                each.text(),
                                "fix",
                                each.fix()))
                        .toList(),
                "errors",
                count(State.ERROR),
                "warnings",
                count(State.WARNING));
    }
}
