package dev.retort.cli.revision;

import dev.retort.cli.project.Project;
import dev.retort.cli.project.SourceFolder;
import dev.retort.processor.draft.DraftParts;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a revision: its own, and the parts of a long one.
 *
 * @param packageName their package
 * @param names their simple names, the revision's own first
 */
record RevisionClassFiles(String packageName, List<String> names) {

    /** The classes of a revision, as far as their sources are there. */
    static RevisionClassFiles of(RevisionNode revision, SourceFolder sources) {
        int dot = revision.origin().lastIndexOf('.');
        String packageName = revision.origin().substring(0, dot);
        String own = revision.origin().substring(dot + 1);
        List<String> names = new ArrayList<>(List.of(own));
        for (int part = 1; Files.exists(source(sources, packageName, DraftParts.className(own, part))); part++) {
            names.add(DraftParts.className(own, part));
        }
        return new RevisionClassFiles(packageName, List.copyOf(names));
    }

    /** The name of the revision's own class. */
    String ownName() {
        return names.get(0);
    }

    /** The source of a class of this package. */
    Path source(SourceFolder sources, String name) {
        return source(sources, packageName, name);
    }

    private static Path source(SourceFolder sources, String packageName, String name) {
        return sources.file(packageName, name + ".java");
    }

    /** Deletes the compiled classes in the class outputs: they would still belong to the history. */
    void deleteCompiled(Project project) throws IOException {
        for (Path output : project.classes()) {
            for (String name : names) {
                if (Files.isDirectory(output)) {
                    Files.deleteIfExists(
                            output.resolve(packageName.replace('.', '/')).resolve(name + ".class"));
                }
            }
        }
    }
}
