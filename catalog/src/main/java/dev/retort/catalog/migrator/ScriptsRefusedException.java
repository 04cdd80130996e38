package dev.retort.catalog.migrator;

/** The runner of the project is not there, or does not run a script. The message is the tool's. */
public final class ScriptsRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    ScriptsRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Where the tool is missing. */
    static ScriptsRefusedException missing(String artifact, ReflectiveOperationException failure) {
        return new ScriptsRefusedException(
                "it is not on the class path of the project. Add %s there".formatted(artifact), failure);
    }

    /** For a failure of the tool. */
    static ScriptsRefusedException of(ReflectiveOperationException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new ScriptsRefusedException(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
