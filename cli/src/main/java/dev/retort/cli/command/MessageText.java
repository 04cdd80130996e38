package dev.retort.cli.command;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.report.text.ControlCharacters;
import org.jspecify.annotations.Nullable;

/** The message of a revision, as it is given on the command line. */
final class MessageText {
    private MessageText() {}

    /**
     * Refuses a message that would not read in the class, in {@code git} and on a terminal as it is.
     *
     * @param message null where none is given
     * @throws RetortException if it has a control character (RT119)
     */
    static void require(@Nullable String message) {
        if (message == null) {
            return;
        }
        ControlCharacters.find(message).ifPresent(character -> {
            throw new RetortException(Problem.INVALID_ARGUMENT, """
                    The message contains %s, a control character: a reviewer would not see the text that is there. Nothing was written. Remove it \
                    from --message.""".formatted(character));
        });
    }
}
