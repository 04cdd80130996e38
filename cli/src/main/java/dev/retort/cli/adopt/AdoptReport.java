package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an adoption asks, and what it did.
 *
 * @param adoption the adoption
 * @param possible the answers that each of its differences can have
 */
record AdoptReport(Adoption adoption, List<PossibleAnswers> possible) {
    /** The differences without an answer, as the lines of a file of answers. */
    String questions(List<Optional<Answer>> given) {
        List<PossibleAnswers> open = open(given);
        List<String> lines = new ArrayList<>();
        lines.add(Problem.UNANSWERED_DIFFERENCES.message(
                "%s between the database and the entities %s no answer. Nothing was written. Write these lines into a file, keep one answer in each line, and pass the file with --answers; or answer with --answer:"
                        .formatted(
                                open.size() == 1 ? "One difference" : open.size() + " differences",
                                open.size() == 1 ? "has" : "have")));
        HibernateNames.suggestion(adoption.database().drift().items()).ifPresent(lines::add);
        lines.addAll(answered(given));
        for (PossibleAnswers each : open) {
            lines.add("# " + oneLine(each.difference().toString()));
            each.advice().ifPresent(advice -> lines.add("#   entity: " + oneLine(advice)));
            each.warning().ifPresent(warning -> lines.add("#   keep: but " + warning));
            lines.add(name(each.difference()) + " = " + String.join(" | ", each.words()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** What was decided already: at a terminal it would be lost. */
    private List<String> answered(List<Optional<Answer>> given) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            if (given.get(i).isPresent()) {
                lines.add(name(possible.get(i).difference()) + " = "
                        + given.get(i).get());
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
                        .map(each -> Map.of(
                                "text", each.difference().toString(),
                                "object", each.difference().object(),
                                "entity", each.advice().orElse(""),
                                "warning", each.warning().orElse(""),
                                "answers", each.words()))
                        .toList());
    }

    private List<PossibleAnswers> open(List<Optional<Answer>> given) {
        List<PossibleAnswers> open = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            if (given.get(i).isEmpty()) {
                open.add(possible.get(i));
            }
        }
        return open;
    }

    /**
     * What was decided and what stays.
     *
     * @param answers the answer to each difference
     * @param snapshot the snapshot that was written
     * @param left what the database still differs in from it
     * @param carried what is carried as SQL
     */
    AdoptionResult done(List<Answer> answers, Snapshot snapshot, DatabaseDrift left, CarriedObjects carried) {
        AdoptionResult result = new AdoptionResult(snapshot.heads());
        List<String> changes = answered(answers, Answer.Choice.ENTITY);
        result.section("entities", "Change these entities:", changes);
        result.section("imports", "Imports of Hibernate's annotations there:", HibernateImports.of(changes));
        result.section(
                "database", "The next revision changes the database:", answered(answers, Answer.Choice.DATABASE));
        result.section(
                "kept", "Left as they are; the snapshot has the reasons:", answered(answers, Answer.Choice.KEEP));
        result.section(
                "unknown", "No entity knows these. They are in the baseline, and no draft drops them:", unknown());
        result.section(
                "sql",
                "Retort does not compare these. The baseline has their SQL, for new databases:",
                carried.texts());
        result.section(
                "notAdopted",
                "Not in the baseline, because Retort does not manage such objects; a new database lacks them:",
                left.notCompared().stream()
                        .filter(each -> !carried.texts().contains(each))
                        .toList());
        result.section(
                "drift",
                "Not in the baseline, because Retort can't express them;  retort drift  reports them:",
                left.items().stream().map(DriftItem::toString).toList());
        result.pending(pending(snapshot));
        return result;
    }

    private int pending(Snapshot snapshot) {
        EntitiesFile entities = adoption.entities();
        return CarriedRows.of(
                        Diff.between(
                                snapshot.schema(),
                                snapshot.goal(entities.schema(), entities.renames()),
                                entities.renames()),
                        snapshot.schema(),
                        snapshot.facts(),
                        entities.facts(),
                        entities.renames())
                .operations()
                .size();
    }

    private List<String> answered(List<Answer> answers, Answer.Choice choice) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            Difference difference = possible.get(i).difference();
            Answer answer = answers.get(i);
            int at = i;
            if (answer.choice() == choice) {
                lines.add(oneLine(
                        switch (choice) {
                            case ENTITY ->
                                difference.object() + "   "
                                        + possible.get(at).advice().orElse("");
                            case KEEP ->
                                difference
                                        + "   because " + answer.reason()
                                        + possible.get(at)
                                                .warning()
                                                .map(warning -> "; " + warning)
                                                .orElse("");
                            case DATABASE -> difference.toString();
                        }));
            }
        }
        return lines;
    }

    private List<String> unknown() {
        return adoption.unknown().stream()
                .map(item -> "%s %s".formatted(item.category().label(), item.object()))
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
