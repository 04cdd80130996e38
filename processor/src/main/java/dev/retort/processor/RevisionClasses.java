package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.processor.entity.Finding;
import dev.retort.revision.Body;
import dev.retort.revision.GraphFlaw;
import dev.retort.revision.GraphFlaws;
import dev.retort.revision.Node;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The revision classes of a compilation, over all its rounds, and those that an incremental one leaves out. */
final class RevisionClasses {
    private final Map<String, Node> compiled = new TreeMap<>();
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
                        new Node(
                                revision.id(),
                                List.of(revision.parents()),
                                List.of(revision.labels()),
                                List.of(revision.dependsOn())));
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

    /** All that is wrong with the graph of a history, each on the annotation of its class; nothing where none of its classes is compiled. */
    List<Finding> findings(History history, ServicesIndex index) {
        Map<String, Node> own = index.of(history.name());
        if (own.keySet().stream().noneMatch(compiled::containsKey)) {
            return List.of();
        }
        List<dev.retort.revision.Revision> revisions = own.entrySet().stream()
                .map(each -> new dev.retort.revision.Revision(each.getValue(), each.getKey(), Body::empty))
                .toList();
        List<GraphFlaw> flaws = GraphFlaws.of(revisions);
        if (!flaws.isEmpty()) {
            return flaws.stream()
                    .map(flaw -> finding(flaw.problem(), flaw.text(), flaw.revisions(), history))
                    .toList();
        }
        RevisionGraph graph = RevisionGraph.of(revisions);
        return graph.heads().size() > 1 && !graph.branches().isMeant()
                ? List.of(severalHeads(graph, history))
                : List.of();
    }

    private Finding severalHeads(RevisionGraph graph, History history) {
        return finding(
                Problem.SEVERAL_HEADS,
                "The history has %d heads: %s. They were written side by side on two branches, and an upgrade would not know which one to go to. Join them:  retort merge   or, if they are to stay apart, give each branch a label on its first revision:  @Revision(labels = \"…\")"
                        .formatted(graph.heads().size(), String.join(", ", graph.heads())),
                graph.heads().stream().map(graph::get).toList(),
                history);
    }

    /** On the first of some classes that is compiled here: an incremental compilation leaves some out. */
    private Finding finding(
            Problem problem, String text, List<dev.retort.revision.Revision> revisions, History history) {
        return revisions.stream()
                .map(dev.retort.revision.Revision::origin)
                .filter(compiled::containsKey)
                .flatMap(name -> Stream.ofNullable(type(name)))
                .findFirst()
                .map(type -> new Finding(problem, text, type, annotation(type)))
                .orElseGet(() -> new Finding(problem, text, history.element()));
    }

    private static @Nullable AnnotationMirror annotation(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(each -> each.getAnnotationType().toString().equals(Revision.class.getName()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable TypeElement type(String binaryName) {
        return elements.getTypeElement(binaryName.replace('$', '.'));
    }
}
