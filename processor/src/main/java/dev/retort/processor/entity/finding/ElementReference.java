package dev.retort.processor.entity.finding;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The name of an element. Javac replaces its elements in each round, so a value that outlives a round keeps the name and looks the
 * element up when it needs a place for a message.
 *
 * @param owner the class or method that encloses a member; null for a package and for a class
 * @param name the qualified name of a package or class; the simple name of a member, of a method with its parameters
 */
public record ElementReference(ElementKind kind, @Nullable ElementReference owner, String name) {

    /** The name of an element of this round. Javac has no unnamed package, but null, where no class is in it. */
    public static ElementReference of(@Nullable Element element) {
        if (element == null) {
            return new ElementReference(ElementKind.PACKAGE, null, "");
        }
        if (element instanceof QualifiedNameable qualified) {
            return new ElementReference(
                    element.getKind(), null, qualified.getQualifiedName().toString());
        }
        Element owner = element.getEnclosingElement();
        return new ElementReference(element.getKind(), owner == null ? null : of(owner), element.toString());
    }

    /** The element in the current round; the class where a member is not found. */
    public Optional<Element> resolve(Elements elements) {
        if (owner == null) {
            return Optional.ofNullable(
                    kind == ElementKind.PACKAGE ? elements.getPackageElement(name) : elements.getTypeElement(name));
        }
        Optional<Element> enclosing = owner.resolve(elements);
        return enclosing
                .flatMap(each -> each.getEnclosedElements().stream()
                        .filter(this::isSame)
                        .<Element>map(member -> member)
                        .findFirst())
                .or(() -> enclosing);
    }

    private boolean isSame(Element member) {
        return member.getKind() == kind && member.toString().equals(name);
    }

    /** {@code Guest.phone} for a member, {@code Guest} for a class. */
    public String displayName() {
        String simple = owner == null ? name.substring(name.lastIndexOf('.') + 1) : name.replaceFirst("\\(.*", "");
        return owner == null ? simple : owner.displayName() + "." + simple;
    }

    @Override
    public String toString() {
        return name;
    }
}
