package dev.retort.conformance;

import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is not as it should be.
 *
 * @param setting under which circumstances
 * @param unit the persistence unit
 * @param text what it is, on one line: {@code booking | type | note | varchar(500) | varchar(255)}
 */
record Finding(Setting setting, String unit, String text) {

    Finding {
        text = text.strip().replaceAll("\\s+", " ");
    }

    /** All of a verdict but the statements that the database rejected from Hibernate itself. */
    static List<Finding> of(Verdict verdict) {
        List<String> texts = new ArrayList<>();
        verdict.failure().ifPresent(failure -> texts.add("FAILED: " + failure));
        verdict.differences().forEach(difference -> texts.add(difference.line()));
        verdict.validation()
                .filter(validation -> validation.outcome() == Outcome.REFUSED)
                .ifPresent(validation -> texts.add("refused by Hibernate: " + validation.reason()));
        verdict.drift().ifPresent(drift -> drift.forEach(line -> texts.add("drift | " + line)));
        verdict.change().ifPresent(change -> {
            change.failure().ifPresent(failure -> texts.add("changed version FAILED: " + failure));
            change.forward().forEach(difference -> texts.add("changed version | " + difference.line()));
            change.back().forEach(difference -> texts.add("taken back | " + difference.line()));
        });
        return texts.stream()
                .map(text -> new Finding(verdict.setting(), verdict.unit(), text))
                .toList();
    }

    /** Where and what, on one line. */
    String line() {
        return String.join(
                " | ",
                setting.hibernate(),
                setting.corpus(),
                unit,
                setting.database(),
                setting.naming().toString(),
                setting.constraintNames().toString(),
                text);
    }
}
