package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The persistent members that a class declares itself, by name; those of a record in the order of its components. A member with its
 * own {@code @AttributeAccess} counts wherever the class keeps the others.
 */
final class PersistentMembers {
    private final ClassQueries classes;
    private final TypeElement type;
    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Map<String, Element> getters = new LinkedHashMap<>();

    PersistentMembers(ClassQueries classes, TypeElement type) {
        this.classes = classes;
        this.type = type;
        // Eclipse's compiler hands out the fields of a record in the order of their names.
        List<String> components = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(this::isPersistable)
                .sorted(Comparator.comparingInt(
                        field -> components.indexOf(field.getSimpleName().toString())))
                .forEach(field -> fields.put(field.getSimpleName().toString(), field));
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(this::isGetter)
                .forEach(getter -> getters.putIfAbsent(propertyName(getter), getter));
    }

    /**
     * The attributes.
     *
     * @param seenAs the class that has the attributes and binds the type variables of its superclasses
     * @param otherwise the access, unless the class has an {@code @AttributeAccess} of its own
     */
    List<Attribute> attributes(DeclaredType seenAs, AttributeAccess otherwise) {
        AttributeAccess access =
                AttributeAccess.declaredOn(classes.annotations(type)).orElse(otherwise);
        Map<String, Element> members = isPlainRecord() ? new LinkedHashMap<>() : new TreeMap<>();
        fields.forEach((name, field) -> addIfAccessDeclared(members, name, field));
        getters.forEach((name, getter) -> addIfAccessDeclared(members, name, getter));
        (access == AttributeAccess.FIELD ? fields : getters).forEach(members::putIfAbsent);
        if (type.getKind() == ElementKind.RECORD) {
            fields.forEach(members::putIfAbsent);
        }
        List<Attribute> attributes = new ArrayList<>();
        members.forEach((name, member) -> attributes.add(
                new Attribute(name, member, typeOf(member, seenAs), type, classes.annotations(member), access)));
        return attributes;
    }

    /** The fields, by name. */
    Map<String, Element> fields() {
        return fields;
    }

    /** The getters, by the name of their property. */
    Map<String, Element> getters() {
        return getters;
    }

    private boolean isPlainRecord() {
        return type.getKind() == ElementKind.RECORD
                && type.getRecordComponents().size() == fields.size();
    }

    private void addIfAccessDeclared(Map<String, Element> members, String name, Element member) {
        if (classes.annotations(member).has(JPA, "Access")) {
            members.put(name, member);
        }
    }

    private boolean isPersistable(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !field.getSimpleName().toString().startsWith("$$_hibernate")
                && !classes.annotations(field).has(JPA, "Transient");
    }

    private boolean isGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC)
                && ((name.startsWith("get") && name.length() > 3)
                        || (name.startsWith("is") && name.length() > 2 && isBoolean(method)))
                && !classes.annotations(method).has(JPA, "Transient");
    }

    private static boolean isBoolean(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.BOOLEAN
                || method.getReturnType().toString().equals("java.lang.Boolean");
    }

    private static String propertyName(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        String property = name.substring(name.startsWith("is") ? 2 : 3);
        boolean acronym = property.length() > 1 && Character.isUpperCase(property.charAt(1));
        return acronym && Character.isUpperCase(property.charAt(0))
                ? property
                : property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
    }

    /** The type of a member in a class, with type variables replaced by the class's arguments. An array of a variable becomes an array of its bound. */
    private TypeMirror typeOf(Element member, DeclaredType seenAs) {
        TypeMirror declared = valueType(member.asType());
        boolean ofVariable =
                declared instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.TYPEVAR;
        return ofVariable
                ? classes.types().erasure(declared)
                : valueType(classes.types().asMemberOf(seenAs, member));
    }

    private static TypeMirror valueType(TypeMirror member) {
        return member instanceof ExecutableType method ? method.getReturnType() : member;
    }
}
