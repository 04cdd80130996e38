package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.entity.Finding;
import dev.retort.revision.Body;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The revision classes of a compilation, over all its rounds, and those that an incremental one leaves out. */
final class RevisionClasses {
    private final Map<String, ServicesIndex.Entry> compiled = new TreeMap<>();
    private final Elements elements;

    RevisionClasses(Elements elements) {
        this.elements = elements;
    }

    /** Adds the classes of a round; true if there were any. A draft is none: nobody accepted it. */
    boolean collect(RoundEnvironment round) {
        boolean added = false;
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Revision.class))) {
            Revision revision = type.getAnnotation(Revision.class);
            if (!type.getSimpleName().contentEquals(PendingDrafts.CLASS)) {
                compiled.put(
                        elements.getBinaryName(type).toString(),
                        new ServicesIndex.Entry(revision.id(), List.of(revision.parents())));
                added = true;
            }
        }
        return added;
    }

    /** Writes the index, and gives what it holds; there is no file where there never was a revision. */
    ServicesIndex write(CompilerFiles files) {
        Optional<String> before = files.readOutput(ServicesIndex.PATH);
        ServicesIndex index = ServicesIndex.parse(before.orElse("")).updatedWith(compiled, this::exists);
        if (before.isPresent() || !compiled.isEmpty()) {
            files.writeOutput(ServicesIndex.PATH, index.toString());
        }
        return index;
    }

    private boolean exists(String binaryName) {
        TypeElement type = type(binaryName);
        return type != null && type.getAnnotation(Revision.class) != null;
    }

    /** What is wrong with the graph of a history, on a class that shows it; nothing where none of its classes is compiled. */
    List<Finding> findings(History history, ServicesIndex index) {
        Map<String, ServicesIndex.Entry> own = index.of(history.name());
        if (own.keySet().stream().noneMatch(compiled::containsKey)) {
            return List.of();
        }
        try {
            RevisionGraph graph = RevisionGraph.of(own.entrySet().stream()
                    .map(each -> new dev.retort.revision.Revision(
                            each.getValue().id(), each.getValue().parents(), each.getKey(), Body::empty))
                    .toList());
            return graph.heads().size() > 1 ? List.of(severalHeads(graph, history)) : List.of();
        } catch (RetortException e) {
            return List.of(new Finding(e.problem(), e.text(), element(e.text(), history)));
        }
    }

    private Finding severalHeads(RevisionGraph graph, History history) {
        String heads = String.join(", ", graph.heads());
        String classes = String.join(
                " ", graph.heads().stream().map(id -> graph.get(id).origin()).toList());
        return new Finding(
                Problem.SEVERAL_HEADS,
                "The history has %d heads: %s. They were written side by side on two branches, and an upgrade would not know which one to go to. Join them:  retort merge"
                        .formatted(graph.heads().size(), heads),
                element(classes, history));
    }

    /** The first compiled class that a text names. */
    private Element element(String text, History history) {
        return compiled.keySet().stream()
                .filter(text::contains)
                .flatMap(name -> Stream.<Element>ofNullable(type(name)))
                .findFirst()
                .orElse(history.element());
    }

    private @Nullable TypeElement type(String binaryName) {
        return elements.getTypeElement(binaryName.replace('$', '.'));
    }
}
