package dev.retort.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.retort.processor.entity.CompilerTrees;
import dev.retort.revision.Checksum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a few digits whether the source of a revision class is the same as before, comments and formatting aside. The runner compares
 * them, so that it need not load an applied revision to know that its operations are those that ran.
 *
 * <p>They stand for the operations only if nothing else does: a class that refers to any class but its parts and those of Java and Retort has none.
 * Neither has one of which the compiler shows no tree, as that of Eclipse does not. The runner loads such a class and compares its operations.
 *
 * <p>For one round: the next one may have more classes.
 */
final class SourceFingerprint {
    private static final int LENGTH = 16;
    private static final List<String> FIXED = List.of("java.", "dev.retort.");

    private final Elements elements;
    private final @Nullable Trees trees;
    private final Map<String, Boolean> isClass = new HashMap<>();

    private SourceFingerprint(Elements elements, @Nullable Trees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    static SourceFingerprint of(ProcessingEnvironment environment) {
        return new SourceFingerprint(
                environment.getElementUtils(), CompilerTrees.of(environment).orElse(null));
    }

    /**
     * Sixteen hexadecimal digits of a SHA-256 over the class and its parts as the compiler prints them; empty where that does not say all.
     *
     * @param parts the parts that are compiled with it, in an order that is always the same
     */
    Optional<String> of(TypeElement type, List<TypeElement> parts) {
        Set<String> own = Stream.concat(Stream.of(type), parts.stream())
                .map(each -> each.getQualifiedName().toString())
                .collect(Collectors.toSet());
        List<String> texts = Stream.concat(Stream.of(type), parts.stream())
                .flatMap(each -> text(each, own).stream())
                .toList();
        return texts.size() == own.size()
                ? Optional.of(Checksum.ofLines(texts).substring(0, LENGTH))
                : Optional.empty();
    }

    private Optional<String> text(TypeElement type, Set<String> own) {
        TreePath path = trees == null ? null : trees.getPath(type);
        return path != null
                        && path.getLeaf() instanceof ClassTree tree
                        && isAlone(type, path.getCompilationUnit(), tree, own)
                ? Optional.of(tree.toString())
                : Optional.empty();
    }

    private boolean isAlone(TypeElement type, CompilationUnitTree unit, ClassTree tree, Set<String> own) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        Set<String> names = new TreeSet<>();
        new ReferredNames(packageName).scan(tree, names);
        names.removeAll(own);
        return Stream.concat(
                        unit.getImports().stream()
                                .map(each -> each.getQualifiedIdentifier().toString()),
                        names.stream().filter(this::isClass))
                .allMatch(name -> FIXED.stream().anyMatch(name::startsWith));
    }

    /** The classes of a history use the same few words; that none of them is a class is expensive to find out. */
    private boolean isClass(String name) {
        return isClass.computeIfAbsent(name, each -> elements.getTypeElement(each) != null);
    }

    /** Collects what may be the name of a class: every identifier as one of the package, every selection as a full name. */
    private static final class ReferredNames extends TreeScanner<@Nullable Void, Set<String>> {
        private final String packageName;

        ReferredNames(String packageName) {
            this.packageName = packageName;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, Set<String> names) {
            names.add(packageName + "." + identifier.getName());
            return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree select, Set<String> names) {
            names.add(select.toString());
            return super.visitMemberSelect(select, names);
        }
    }
}
