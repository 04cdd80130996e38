package dev.retort.processor;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** How the compiler reports differences between entities and snapshot: the option {@code retort.drift}. */
enum Drift {
    /** A warning, which {@code -nowarn} does not hide. */
    WARN,
    /** An error: for continuous integration. */
    ERROR,
    /** Nothing. */
    IGNORE;

    /** The value of the option, {@link #WARN} without one. */
    static Drift of(String option) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(option))
                .findFirst()
                .orElseThrow(() -> new RetortException(
                        Problem.UNKNOWN_OPTION_VALUE,
                        "The option retort.drift has the unknown value \"%s\". Use one of: %s."
                                .formatted(
                                        option,
                                        Arrays.stream(values())
                                                .map(Drift::toString)
                                                .collect(Collectors.joining(", ")))));
    }

    /** The kind of message that this asks for; none when differences are to be ignored. */
    Optional<Diagnostic.Kind> kind() {
        return switch (this) {
            case WARN -> Optional.of(Diagnostic.Kind.MANDATORY_WARNING);
            case ERROR -> Optional.of(Diagnostic.Kind.ERROR);
            case IGNORE -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
