package dev.retort.processor.entity.finding;

import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** The problems met so far, each once. */
public final class Findings {
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Finding> remarks = new LinkedHashSet<>();
    private final Map<Element, Finding> untyped = new HashMap<>();
    private final Set<UnreadGenerator> generators = new LinkedHashSet<>();

    /** Notes a problem: what, why it matters, what to do. */
    public void add(Problem problem, Element element, String text) {
        findings.add(new Finding(problem, text, element));
    }

    /** Notes a problem with an element that may be of an earlier step. */
    public void add(Problem problem, ElementReference element, String text) {
        findings.add(new Finding(problem, text, element));
    }

    /** Notes a problem with an annotation of an element. */
    public void add(Problem problem, ElementReference element, String annotation, String text) {
        findings.add(new Finding(problem, text, element, annotation));
    }

    /** Notes what could not be read, while the rest of the schema can be relied on. */
    public void remark(Problem problem, Element element, String text) {
        remarks.add(new Finding(problem, text, element));
    }

    /** Notes why the type of a member's columns can't be told. */
    public void untyped(Problem problem, Element element, String text) {
        untyped.putIfAbsent(element, new Finding(problem, text, element));
    }

    /** Why the type of a member's columns can't be told; empty where it is that of another column. */
    public Optional<Finding> untyped(Element element) {
        return Optional.ofNullable(untyped.get(element));
    }

    /** Notes a generator whose sequence or table can't be told. */
    public void add(UnreadGenerator generator) {
        generators.add(generator);
    }

    public List<UnreadGenerator> generators() {
        return new ArrayList<>(generators);
    }

    public List<Finding> all() {
        return new ArrayList<>(findings);
    }

    public List<Finding> remarks() {
        return new ArrayList<>(remarks);
    }
}
