package dev.retort.processor.entity;

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
final class Findings {
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Finding> remarks = new LinkedHashSet<>();
    private final Map<Element, Finding> untyped = new HashMap<>();

    /** Notes a problem: what, why it matters, what to do. */
    void add(Problem problem, Element element, String text) {
        findings.add(new Finding(problem, text, element));
    }

    /** Notes what could not be read, while the rest of the schema can be relied on. */
    void remark(Problem problem, Element element, String text) {
        remarks.add(new Finding(problem, text, element));
    }

    /** Notes why the type of a member's columns can't be told. */
    void untyped(Problem problem, Element element, String text) {
        untyped.putIfAbsent(element, new Finding(problem, text, element));
    }

    /** Why the type of a member's columns can't be told; empty where it is that of another column. */
    Optional<Finding> untyped(Element element) {
        return Optional.ofNullable(untyped.get(element));
    }

    List<Finding> all() {
        return new ArrayList<>(findings);
    }

    List<Finding> remarks() {
        return new ArrayList<>(remarks);
    }
}
