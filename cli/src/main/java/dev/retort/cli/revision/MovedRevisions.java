package dev.retort.cli.revision;

import dev.retort.cli.project.Project;
import dev.retort.cli.project.SourceFolder;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Revisions that move behind another head, each behind the one before it: their new ids, and the files that change for that. */
public final class MovedRevisions {
    private static final int ID_DIGITS = 4;

    private final SourceFolder sources;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<Path, String> written = new LinkedHashMap<>();
    private final List<RevisionClassFiles> replaced = new ArrayList<>();

    private MovedRevisions(SourceFolder sources) {
        this.sources = sources;
    }

    /**
     * Moves revisions, in memory alone.
     *
     * @param revisions in order
     * @param onto the head that the first of them follows
     * @throws RetortException if a source is missing or can't be changed (RT319)
     */
    public static MovedRevisions of(List<RevisionNode> revisions, String onto, SourceFolder sources)
            throws IOException {
        MovedRevisions moved = new MovedRevisions(sources);
        String parent = onto;
        for (RevisionNode revision : revisions) {
            String id = RevisionIds.computed(
                    List.of(parent), revision.message(), revision.body().upgrade());
            moved.ids.put(revision.id(), id);
            moved.move(revision, id, parent);
            parent = id;
        }
        return moved;
    }

    private void move(RevisionNode revision, String id, String parent) throws IOException {
        RevisionClassFiles classes = RevisionClassFiles.of(revision, sources);
        String from = classes.ownName();
        String to = renamed(from, revision.id(), id);
        for (String name : classes.names()) {
            RevisionSource source = read(classes.source(sources, name));
            if (name.equals(from)) {
                source = source.moved(id, List.of(parent), ids);
            }
            Path place = classes.source(sources, to + name.substring(from.length()));
            written.put(place, source.renamed(from, to).text());
        }
        if (!from.equals(to)) {
            replaced.add(classes);
        }
    }

    /** {@code AddMail_90ab} becomes {@code AddMail_c177}; a name that does not end with the id stays. */
    private static String renamed(String name, String from, String to) {
        String suffix = "_" + from.substring(0, ID_DIGITS);
        return name.endsWith(suffix) ? name.substring(0, name.length() - ID_DIGITS) + to.substring(0, ID_DIGITS) : name;
    }

    private static RevisionSource read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new RetortException(
                    Problem.UNREADABLE_REVISION_SOURCE,
                    "There is no %s, the source of a revision that would move. Nothing was written. Name the source root that contains it with --sources."
                            .formatted(file));
        }
        return new RevisionSource(file.toString(), Files.readString(file));
    }

    /** The new ids by the old ones, in order. */
    public Map<String, String> ids() {
        return ids;
    }

    /** The new id of the last of them. */
    public String head() {
        return List.copyOf(ids.values()).get(ids.size() - 1);
    }

    /** The sources to write. */
    Map<Path, String> written() {
        return written;
    }

    /** Deletes the sources that others replace, and their compiled classes. */
    void deleteReplaced(Project project) throws IOException {
        for (RevisionClassFiles each : replaced) {
            for (String name : each.names()) {
                Files.deleteIfExists(each.source(sources, name));
            }
            each.deleteCompiled(project);
        }
    }
}
