package dev.retort.startup;

/** The log of a framework. */
public interface StartupLog {

    /** A line that every start shows. */
    void info(String message);

    /** A line that needs attention. */
    void warn(String message);

    /** A line that is hidden by default. */
    void debug(String message);
}
