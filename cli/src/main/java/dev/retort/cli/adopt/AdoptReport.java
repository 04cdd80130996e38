package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an adoption asks, and what it did.
 *
 * @param adoption the adoption
 */
record AdoptReport(Adoption adoption) {
    /** The differences without an answer, as the lines of a file of answers. */
    String questions(List<Optional<Answer>> given) {
        List<Difference> open = open(given);
        List<String> lines = new ArrayList<>();
        lines.add(Problem.UNANSWERED_DIFFERENCES.message(
                "The database and the entities differ in %s objects that nobody decided on. Nothing was written. Write these lines into a file, keep one answer in each, and name the file with --answers; or answer with --answer:"
                        .formatted(open.size())));
        lines.addAll(answered(given));
        for (Difference difference : open) {
            lines.add("# " + oneLine(difference.toString()));
            if (EntityAdvice.isPossible(difference)) {
                lines.add("#   entity: " + advice(difference));
            }
            lines.add(name(difference) + " = " + String.join(" | ", choices(difference)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** What was decided already: at a terminal it would be lost. */
    private List<String> answered(List<Optional<Answer>> given) {
        List<Difference> differences = adoption.differences();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            if (given.get(i).isPresent()) {
                lines.add(name(differences.get(i)) + " = " + given.get(i).get());
            }
        }
        return lines;
    }

    private static String name(Difference difference) {
        return difference.object().replace("`", "");
    }

    Map<String, ?> questionsAsJson(List<Optional<Answer>> given) {
        return Map.of(
                "questions",
                open(given).stream()
                        .map(difference -> Map.of(
                                "text", difference.toString(),
                                "object", difference.object(),
                                "entity", advice(difference),
                                "answers", choices(difference)))
                        .toList());
    }

    private List<Difference> open(List<Optional<Answer>> given) {
        List<Difference> differences = adoption.differences();
        List<Difference> open = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            if (given.get(i).isEmpty()) {
                open.add(differences.get(i));
            }
        }
        return open;
    }

    private List<String> choices(Difference difference) {
        List<String> choices = new ArrayList<>(List.of("database"));
        if (EntityAdvice.isPossible(difference)) {
            choices.add("entity");
        }
        if (adoption.canStay(difference)) {
            choices.add("keep: REASON");
        }
        return choices;
    }

    private String advice(Difference difference) {
        return oneLine(new EntityAdvice(adoption.database()).of(difference));
    }

    /**
     * What was decided and what stays.
     *
     * @param answers the answer to each difference
     * @param snapshot the snapshot that was written
     * @param left what the database still differs in from it
     */
    AdoptionResult done(List<Answer> answers, Snapshot snapshot, DatabaseDrift left) {
        AdoptionResult result = new AdoptionResult(snapshot.heads());
        result.section("entities", "Change these entities:", answered(answers, Answer.Choice.ENTITY));
        result.section(
                "database", "The next revision changes the database:", answered(answers, Answer.Choice.DATABASE));
        result.section(
                "kept", "Left as they are; the snapshot has the reasons:", answered(answers, Answer.Choice.KEEP));
        result.section(
                "unknown", "No entity knows these. They are in the baseline, and no draft drops them:", unknown());
        result.section("notAdopted", "Not in the baseline, because a schema has no place for it:", left.notCompared());
        result.section(
                "drift",
                "Not in the baseline, because Retort can't write it;  retort drift  reports it:",
                left.items().stream().map(DriftItem::toString).toList());
        result.pending(Diff.between(
                        snapshot.schema(),
                        snapshot.goal(
                                adoption.entities().schema(),
                                adoption.entities().renames()),
                        adoption.entities().renames())
                .size());
        return result;
    }

    private List<String> answered(List<Answer> answers, Answer.Choice choice) {
        List<Difference> differences = adoption.differences();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            Answer answer = answers.get(i);
            if (answer.choice() == choice) {
                lines.add(oneLine(
                        switch (choice) {
                            case ENTITY -> difference.object() + "   " + advice(difference);
                            case KEEP -> difference + "   because " + answer.reason();
                            case DATABASE -> difference.toString();
                        }));
            }
        }
        return lines;
    }

    private List<String> unknown() {
        return adoption.unknown().stream()
                .map(item -> "%s %s"
                        .formatted(
                                item.category() == Category.TABLE
                                        ? item.actual()
                                        : item.category().label(),
                                item.object()))
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
