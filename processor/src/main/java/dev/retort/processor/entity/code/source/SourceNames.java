package dev.retort.processor.entity.code.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What names mean in a class (Java Language Specification 17, 6.5), as far as the text and the classes tell.
 *
 * @param type the class that the code is in
 * @param unit its source file, for the imports
 */
record SourceNames(Elements elements, TypeElement type, CompilationUnitTree unit) {

    /** The class that a name such as {@code Genre}, {@code Map.Entry} or {@code java.sql.Types} means. */
    Optional<TypeElement> resolve(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot);
        return simple(first)
                .flatMap(found -> Optional.ofNullable(elements.getTypeElement(found.getQualifiedName() + rest)))
                .or(() -> Optional.ofNullable(dot < 0 ? null : elements.getTypeElement(name)));
    }

    private Optional<TypeElement> simple(String name) {
        for (Element each = type; each instanceof TypeElement around; each = each.getEnclosingElement()) {
            if (around.getSimpleName().contentEquals(name)) {
                return Optional.of(around);
            }
            Optional<TypeElement> nested = ElementFilter.typesIn(around.getEnclosedElements()).stream()
                    .filter(member -> member.getSimpleName().contentEquals(name))
                    .findFirst();
            if (nested.isPresent()) {
                return nested;
            }
        }
        PackageElement home = elements.getPackageOf(type);
        Stream<String> candidates = Stream.of(
                        imports(false).filter(each -> each.endsWith("." + name)),
                        Stream.of(home.isUnnamed() ? name : home.getQualifiedName() + "." + name),
                        imports(false).filter(each -> each.endsWith(".*")).map(each -> inside(each) + name),
                        Stream.of("java.lang." + name))
                .flatMap(each -> each);
        return candidates
                .flatMap(each -> Optional.ofNullable(elements.getTypeElement(each)).stream())
                .findFirst();
    }

    /** The classes that a static import may take a member from. */
    Stream<TypeElement> staticImports(String member) {
        return imports(true)
                .filter(each -> each.endsWith("." + member) || each.endsWith(".*"))
                .map(each -> each.substring(0, each.lastIndexOf('.')))
                .flatMap(each -> Optional.ofNullable(elements.getTypeElement(each)).stream());
    }

    private Stream<String> imports(boolean isStatic) {
        return unit.getImports().stream()
                .filter(each -> each.isStatic() == isStatic)
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString);
    }

    private static String inside(String onDemand) {
        return onDemand.substring(0, onDemand.length() - 1);
    }
}
