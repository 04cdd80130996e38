package dev.retort.conformance.database;

import java.io.IOException;

/** A database that this machine cannot run, whatever one does; the message says what is missing. */
public final class DatabaseUnavailableException extends IOException {
    private static final long serialVersionUID = 1;

    DatabaseUnavailableException(String message) {
        super(message);
    }
}
