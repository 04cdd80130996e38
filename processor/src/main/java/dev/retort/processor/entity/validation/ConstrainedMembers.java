package dev.retort.processor.entity.validation;

import dev.retort.processor.entity.view.AnnotationView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The annotated fields and getters of a class, those of all that it extends and implements included: Bean Validation inherits. */
record ConstrainedMembers(Types types, AnnotationView view) {

    /** The members by the property that they are of; of the class itself first. */
    Map<String, List<Element>> of(TypeElement type) {
        Map<String, List<Element>> members = new TreeMap<>();
        collect(type, members, new HashSet<>());
        return members;
    }

    private void collect(TypeElement type, Map<String, List<Element>> members, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (Element member : type.getEnclosedElements()) {
            String property = property(member);
            if (!property.isEmpty() && !view.of(member).all().isEmpty()) {
                members.computeIfAbsent(property, name -> new ArrayList<>()).add(member);
            }
        }
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (supertype instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                collect(element, members, seen);
            }
        }
    }

    /** The property that a member is of; empty for one that is of none. */
    private static String property(Element member) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return "";
        }
        String name = member.getSimpleName().toString();
        if (member instanceof VariableElement) {
            return name;
        }
        if (!(member instanceof ExecutableElement method)
                || !method.getParameters().isEmpty()) {
            return "";
        }
        TypeKind kind = method.getReturnType().getKind();
        if (name.startsWith("get") && name.length() > 3 && kind != TypeKind.VOID) {
            return decapitalized(name.substring(3));
        }
        return name.startsWith("is") && name.length() > 2 && kind == TypeKind.BOOLEAN
                ? decapitalized(name.substring(2))
                : "";
    }

    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
