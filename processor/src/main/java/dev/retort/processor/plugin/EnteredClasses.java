package dev.retort.processor.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes and packages that javac has entered, as a processor would get them in one round.
 *
 * @param roots the top-level classes, and the packages with a {@code package-info}
 * @param annotated the classes, nested ones too, and the packages, by the qualified names of their annotations
 * @param processingOver whether the round is the last one
 */
record EnteredClasses(Set<Element> roots, Map<String, Set<Element>> annotated, boolean processingOver)
        implements RoundEnvironment {

    static EnteredClasses of(Collection<CompilationUnitTree> units, ProcessingEnvironment environment) {
        Trees trees = Trees.instance(environment);
        EnteredClasses classes = new EnteredClasses(new LinkedHashSet<>(), new HashMap<>(), false);
        for (CompilationUnitTree unit : units) {
            ExpressionTree name = unit.getPackageName();
            if (name != null && !unit.getPackageAnnotations().isEmpty()) {
                classes.add(environment.getElementUtils().getPackageElement(name.toString()));
            }
            for (Tree declaration : unit.getTypeDecls()) {
                if (trees.getElement(new TreePath(new TreePath(unit), declaration)) instanceof TypeElement type) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private void add(Element root) {
        roots.add(root);
        collect(root);
    }

    private void collect(Element element) {
        element.getAnnotationMirrors()
                .forEach(each -> annotated
                        .computeIfAbsent(
                                ((TypeElement) each.getAnnotationType().asElement())
                                        .getQualifiedName()
                                        .toString(),
                                name -> new LinkedHashSet<>())
                        .add(element));
        if (!(element instanceof PackageElement)) {
            ElementFilter.typesIn(element.getEnclosedElements()).forEach(this::collect);
        }
    }

    /** Those of some annotations that are there. */
    Set<TypeElement> annotations(Set<String> names) {
        return annotated.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .flatMap(each -> each.getValue().iterator().next().getAnnotationMirrors().stream()
                        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                        .filter(type -> type.getQualifiedName().contentEquals(each.getKey())))
                .collect(Collectors.toSet());
    }

    /** The same in the last round, which has no new classes. */
    EnteredClasses over() {
        return new EnteredClasses(Set.of(), Map.of(), true);
    }

    @Override
    public boolean errorRaised() {
        return false;
    }

    @Override
    public Set<? extends Element> getRootElements() {
        return roots;
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(TypeElement annotation) {
        return annotated.getOrDefault(annotation.getQualifiedName().toString(), Set.of());
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
        return annotated.getOrDefault(annotation.getName(), Set.of());
    }
}
