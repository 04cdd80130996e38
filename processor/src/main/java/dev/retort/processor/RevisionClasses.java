package dev.retort.processor;

import dev.retort.Migrations;
import dev.retort.PartOf;
import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.processor.comparison.HistoryConfiguration;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.revision.GraphFlaw;
import dev.retort.revision.GraphFlaws;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.run.history.HistoryTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The revision classes of a compilation, over all its rounds, and those that an incremental one leaves out. */
final class RevisionClasses {
    private final Map<String, RevisionHeader> compiled = new TreeMap<>();
    /** The revisions that a part was compiled of; where the revision was not, the fingerprint that is known is of the former part. */
    private final Set<String> changed = new TreeSet<>();

    private final List<ElementReference> unresolved = new ArrayList<>();
    private final Elements elements;
    private final RetortAnnotations annotations;
    private final ProcessingEnvironment environment;

    RevisionClasses(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.annotations = new RetortAnnotations(elements);
        this.environment = environment;
    }

    /** Adds the classes of a round; returns whether there were any. A draft is not a revision. */
    boolean collect(RoundEnvironment round) {
        boolean added = false;
        SourceFingerprint fingerprint = SourceFingerprint.of(environment);
        Map<String, List<TypeElement>> parts = parts(round);
        changed.addAll(parts.keySet());
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Revision.class))) {
            if (annotations.isUnresolved(type, Revision.class)) {
                unresolved.add(ElementReference.of(type));
            } else if (!PendingDrafts.isDraft(type.getSimpleName())) {
                Revision revision = type.getAnnotation(Revision.class);
                String name = elements.getBinaryName(type).toString();
                compiled.put(
                        name,
                        new RevisionHeader(
                                revision.id(),
                                List.of(revision.parents()),
                                List.of(revision.labels()),
                                List.of(revision.dependsOn()),
                                List.of(revision.replaces()),
                                fingerprint
                                        .of(type, parts.getOrDefault(name, List.of()))
                                        .orElse("")));
                added = true;
            }
        }
        return added;
    }

    /** The revisions whose annotation names what did not exist in their round. What a later round brings is too late for an id. */
    List<Finding> unresolved() {
        return unresolved.stream()
                .map(each -> RetortAnnotations.finding(each, Revision.class))
                .toList();
    }

    /** The parts of a round by the binary name of their revision, each list sorted by name. */
    private Map<String, List<TypeElement>> parts(RoundEnvironment round) {
        Map<String, List<TypeElement>> parts = new TreeMap<>();
        ElementFilter.typesIn(round.getElementsAnnotatedWith(PartOf.class)).stream()
                .filter(part -> !annotations.isUnresolved(part, PartOf.class))
                .sorted(Comparator.comparing(part -> part.getQualifiedName().toString()))
                .forEach(part -> parts.computeIfAbsent(revisionOf(part), name -> new ArrayList<>())
                        .add(part));
        return parts;
    }

    /** Classes are not loaded inside a compiler: asking for one throws what names it. */
    private String revisionOf(TypeElement part) {
        try {
            return part.getAnnotation(PartOf.class).value().getName();
        } catch (MirroredTypeException unloaded) {
            return unloaded.getTypeMirror() instanceof DeclaredType type
                            && type.asElement() instanceof TypeElement revision
                    ? elements.getBinaryName(revision).toString()
                    : "";
        }
    }

    /** Writes the index, and gives what it holds; there is no file where there never was a revision. */
    ServicesIndex write(CompilerFiles files) {
        Optional<String> before = files.readOutput(ServicesIndex.PATH);
        ServicesIndex index = ServicesIndex.parse(before.orElse(""))
                .updatedWith(compiled, this::exists)
                .withoutSource(name -> changed.contains(name) && !compiled.containsKey(name));
        if (before.isPresent() || !compiled.isEmpty()) {
            files.writeOutput(ServicesIndex.PATH, index.text(this::historyTable));
        }
        return index;
    }

    /** As the runner names it. */
    private String historyTable(String packageName) {
        Migrations migrations = elements.getPackageElement(packageName).getAnnotation(Migrations.class);
        return migrations == null
                ? HistoryTable.DEFAULT_NAME
                : HistoryTable.name(migrations.historySchema(), migrations.historyTable());
    }

    private boolean exists(String binaryName) {
        TypeElement type = type(binaryName);
        return type != null && type.getAnnotation(Revision.class) != null;
    }

    /** All that is wrong with the graph of a history, each on the annotation of its class; nothing where none of its classes is compiled. */
    List<Finding> findings(HistoryConfiguration history, ServicesIndex index) {
        Map<String, RevisionHeader> own = index.of(history.name());
        if (own.keySet().stream().noneMatch(compiled::containsKey)) {
            return List.of();
        }
        List<dev.retort.revision.RevisionNode> revisions = own.entrySet().stream()
                .map(each -> new dev.retort.revision.RevisionNode(each.getValue(), each.getKey(), RevisionBody::empty))
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

    private Finding severalHeads(RevisionGraph graph, HistoryConfiguration history) {
        return finding(
                Problem.SEVERAL_HEADS,
                "The history has %s heads: %s. They were written in parallel on two branches, so \"head\" is ambiguous. Join them:  retort merge   or, to keep the branches separate, give each a label on its first revision:  @Revision(labels = \"…\")"
                        .formatted(graph.heads().size(), String.join(", ", graph.heads())),
                graph.heads().stream().map(graph::get).toList(),
                history);
    }

    /** On the first of some classes that is compiled here: an incremental compilation leaves some out. */
    private Finding finding(
            Problem problem,
            String text,
            List<dev.retort.revision.RevisionNode> revisions,
            HistoryConfiguration history) {
        return revisions.stream()
                .map(dev.retort.revision.RevisionNode::origin)
                .filter(compiled::containsKey)
                .flatMap(name -> Stream.ofNullable(type(name)))
                .findFirst()
                .map(type -> new Finding(problem, text, ElementReference.of(type), Revision.class.getName()))
                .orElseGet(() -> new Finding(problem, text, history.element()));
    }

    private @Nullable TypeElement type(String binaryName) {
        return elements.getTypeElement(binaryName.replace('$', '.'));
    }
}
