package dev.retort.cli.script;

import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.dialect.Dialect;
import dev.retort.processor.draft.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The names, places and forms of scripts that a runner expects. */
interface ScriptTool {
    /** The version of the first script of a history. */
    ScriptVersion first();

    /** Whether the scripts of all databases are in one folder, so that no two of them have one version. */
    boolean isOneFolder();

    /** The scripts that are there, sorted by file. */
    List<WrittenScript> scripts() throws IOException;

    /**
     * The files of a revision, in the order in which they are told.
     *
     * @param databases those to write for: all of the history, or those that it lacks
     */
    Map<Path, String> files(Draft revision, ScriptVersion version, List<Dialect> databases);

    /**
     * The files that have to name new ones, as they are to be.
     *
     * @param added the new files, in order
     */
    Map<Path, String> including(List<Path> added) throws IOException;

    /**
     * The files besides the scripts that the tool reads, where they contain changes or name some that are elsewhere.
     *
     * @param scripts the scripts that are there
     */
    List<Path> others(List<WrittenScript> scripts) throws IOException;

    /**
     * The tool of the project, which runs the scripts.
     *
     * @param loader finds it
     * @param resources the resources root
     * @param own the last scripts for this database, if Retort wrote them with a complete way back; newest first
     */
    ScriptMigrator migrator(Dialect dialect, ClassLoader loader, Path resources, List<WrittenScript> own)
            throws IOException;

    /** The files that have to be elsewhere once the history is for several databases, and where. */
    Map<Path, Path> moves() throws IOException;

    /** The file that has the way back of a script. */
    Path wayBack(Path script);

    /** Whether a script may run behind all that have a version, and may need what they make. */
    boolean hasScriptsBehind() throws IOException;
}
