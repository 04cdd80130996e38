package dev.retort.cli.script;

import dev.retort.dialect.Dialect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A script that is there.
 *
 * @param file where it is
 * @param databases the databases that it is for
 * @param version its version; empty where its name has none, as that of a script that runs again whenever it changes
 * @param header its place in the history; empty where a person wrote it
 * @param edited whether its text is not the one that Retort wrote
 */
record WrittenScript(
        Path file,
        Set<String> databases,
        Optional<ScriptVersion> version,
        Optional<ScriptHeader> header,
        boolean edited) {

    /** The name of the file. */
    String name() {
        return file.getFileName().toString();
    }

    /** The id of its revision; empty where a person wrote it. */
    String id() {
        return header.map(ScriptHeader::id).orElse("");
    }

    /** Whether a database runs it. One that a person wrote names no database: it is for all. */
    boolean isFor(Dialect dialect) {
        return databases.contains(dialect.name()) || (databases.isEmpty() && header.isEmpty());
    }
}
