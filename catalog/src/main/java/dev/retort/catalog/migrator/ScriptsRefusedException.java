package dev.retort.catalog.migrator;

/** The runner of the project is not there, or does not run a script. The message has its own words. */
public final class ScriptsRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    ScriptsRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** For a failure of the tool. */
    static ScriptsRefusedException of(ReflectiveOperationException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new ScriptsRefusedException(String.valueOf(cause.getMessage()), cause);
    }
}
