package dev.retort.cli.script;

import dev.retort.processor.draft.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The names, places and forms of scripts that a runner expects. */
interface ScriptTool {
    /** The version of the first script of a history. */
    ScriptVersion first();

    /** The scripts that are there, sorted by file. */
    List<WrittenScript> scripts() throws IOException;

    /** The files of a revision, in the order in which they are told. */
    Map<Path, String> files(Draft revision, ScriptVersion version);

    /**
     * The files that have to name new ones, as they are to be.
     *
     * @param added the new files, in order
     */
    Map<Path, String> including(List<Path> added) throws IOException;
}
