package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers that a difference can have.
 *
 * @param difference the difference
 * @param advice what to write into the entity, in one line; none if no annotation says what the database has
 * @param keepable whether both sides can stay as they are
 * @param validated whether Hibernate accepts the database as valid if both sides stay
 */
record PossibleAnswers(Difference difference, Optional<String> advice, boolean keepable, boolean validated) {
    /** What a person has to know who keeps a type that Hibernate compares. */
    private static final String NOT_VALIDATED = "Hibernate refuses this type with hibernate.hbm2ddl.auto=validate";

    private static final String KEEP = "keep: REASON";

    /** The choices, in the order in which a person is asked. */
    List<Answer.Choice> choices() {
        List<Answer.Choice> choices = new ArrayList<>(List.of(Answer.Choice.DATABASE));
        if (advice.isPresent()) {
            choices.add(Answer.Choice.ENTITY);
        }
        if (keepable) {
            choices.add(Answer.Choice.KEEP);
        }
        return choices;
    }

    /** What to know before both sides are kept. */
    Optional<String> warning() {
        return keepable && !validated ? Optional.of(NOT_VALIDATED) : Optional.empty();
    }

    /** The choices as a person writes them. */
    List<String> words() {
        return choices().stream()
                .map(choice -> choice == Answer.Choice.KEEP ? KEEP : choice.word())
                .toList();
    }

    /** Whether the difference is one in names alone: the database works with either. */
    boolean isOfNames() {
        return difference.items().stream().allMatch(item -> item.category() == Category.NAME);
    }

    /**
     * Refuses answers that differences can't have.
     *
     * @param all what the differences can have
     * @param given the answer to each; none where nobody answered it
     * @throws RetortException if one is not possible, which says why (RT119)
     */
    static void require(List<PossibleAnswers> all, List<Optional<Answer>> given) {
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PossibleAnswers possible = all.get(i);
            given.get(i)
                    .map(Answer::choice)
                    .filter(choice -> !possible.choices().contains(choice))
                    .ifPresent(choice -> refused.add(possible.refusal(choice)));
        }
        if (!refused.isEmpty()) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    String.join(System.lineSeparator(), refused) + System.lineSeparator() + "Nothing was written.");
        }
    }

    private String refusal(Answer.Choice choice) {
        String why = choice == Answer.Choice.KEEP ? whyNotKept() : "no annotation can say that";
        return "\"%s = %s\" is not possible: %s (%s). Answer %s."
                .formatted(
                        difference.object().replace("`", ""),
                        choice.word(),
                        why,
                        difference,
                        String.join(" or ", words()));
    }

    private String whyNotKept() {
        DriftItem item = difference.items().get(0);
        return switch (item.category()) {
            case TABLE -> "Hibernate uses the table as the entity declares it";
            case COLUMN -> "Hibernate reads and writes the column";
            case SEQUENCE -> "Hibernate takes its numbers from the sequence as the entity declares it";
            case COMMENT ->
                "the snapshot records a reason for columns, keys, constraints and indexes, not for the comment of a table";
            case NAMED_TYPE -> "the snapshot records a reason for parts of tables, and a type is none";
            default -> "the snapshot can't record it as one part of the table";
        };
    }
}
