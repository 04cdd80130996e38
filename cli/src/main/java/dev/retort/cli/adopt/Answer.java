package dev.retort.cli.adopt;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Locale;
import java.util.Set;

/**
 * What a person decided about a difference.
 *
 * @param choice the decision
 * @param reason why the difference stays; empty for another decision
 */
record Answer(Choice choice, String reason) {
    private static final String KEEP = "keep:";

    /** What the lines to answer have in the place of a reason; nothing where it was deleted. */
    private static final Set<String> PLACEHOLDERS = Set.of("REASON", "");

    /** The decisions that there are. */
    enum Choice {
        /** The first drafted revision changes the database. */
        DATABASE,
        /** The entity is changed by hand. */
        ENTITY,
        /** Both stay as they are. */
        KEEP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return choice.word() + (reason.isEmpty() ? "" : ": " + reason);
    }

    /**
     * Reads {@code database}, {@code entity} or {@code keep: REASON}.
     *
     * @param of what the answer is to
     * @param place where it stands, for messages; empty for a flag
     */
    static Answer parse(String text, String of, String place) {
        String answer = text.strip();
        if (answer.startsWith(KEEP)
                && PLACEHOLDERS.contains(answer.substring(KEEP.length()).strip())) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "%s\"%s\" is the answer to %s. Nothing was changed. Write why it stays in the place of REASON: the snapshot records it, such as keep: named by the scripts"
                            .formatted(place, answer, of));
        }
        if (answer.startsWith(KEEP)) {
            return new Answer(Choice.KEEP, answer.substring(KEEP.length()).strip());
        }
        for (Choice choice : new Choice[] {Choice.DATABASE, Choice.ENTITY}) {
            if (answer.equals(choice.word())) {
                return new Answer(choice, "");
            }
        }
        throw new RetortException(
                Problem.INVALID_ARGUMENT,
                "%s\"%s\" is no answer to %s. Nothing was changed. Write database, entity, or keep: and the reason."
                        .formatted(place, answer, of));
    }
}
