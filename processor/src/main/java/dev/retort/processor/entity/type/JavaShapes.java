package dev.retort.processor.entity.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the shape of Java types. */
final class JavaShapes {
    /** The collections that are an array in one column; a class of theirs, such as {@code ArrayList}, is serialized. */
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final Types types;
    private final @Nullable TypeMirror serializable;

    JavaShapes(Elements elements, Types types) {
        this.types = types;
        TypeElement element = elements.getTypeElement("java.io.Serializable");
        this.serializable = element == null ? null : element.asType();
    }

    /**
     * The shape of a type; empty for one that Hibernate has no type for by itself.
     *
     * @param wrappers whether {@code Byte[]} and {@code Character[]} count as bytes and text
     */
    Optional<JavaShape> of(TypeMirror type, boolean wrappers) {
        if (type instanceof PrimitiveType primitive) {
            return of(types.boxedClass(primitive).asType(), wrappers);
        }
        if (type instanceof ArrayType array) {
            return array(array, wrappers);
        }
        if (type instanceof TypeVariable variable) {
            return of(variable.getUpperBound(), wrappers);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? Optional.empty() : of(wildcard.getExtendsBound(), wrappers);
        }
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? declared(declared)
                : Optional.empty();
    }

    /** Whether a type is String itself. */
    boolean isString(TypeMirror type) {
        return boxedName(type).equals("java.lang.String");
    }

    private Optional<JavaShape> array(ArrayType array, boolean wrappers) {
        TypeMirror component = array.getComponentType();
        String name = boxedName(component);
        boolean plain = component instanceof PrimitiveType || wrappers;
        return switch (name) {
            case "java.lang.Byte" -> plain ? Optional.of(JavaShape.of(JavaKind.BYTES, "byte[]")) : Optional.empty();
            case "java.lang.Character" ->
                plain ? Optional.of(JavaShape.of(JavaKind.CHARACTERS, "char[]")) : Optional.empty();
            case "java.lang.Object" -> Optional.of(JavaShape.of(JavaKind.SERIALIZABLE, "java.lang.Object[]"));
            default -> plural(component);
        };
    }

    private Optional<JavaShape> declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        JavaKind known = JavaKind.of(name);
        if (known != null) {
            return Optional.of(JavaShape.of(known, name));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(new JavaShape(JavaKind.ENUM, name, element, null));
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (COLLECTIONS.contains(name)) {
            return arguments.isEmpty() ? Optional.empty() : plural(arguments.get(0));
        }
        return isSerializable(type) ? Optional.of(JavaShape.of(JavaKind.SERIALIZABLE, name)) : Optional.empty();
    }

    private Optional<JavaShape> plural(TypeMirror element) {
        return of(element, false)
                .filter(shape -> shape.element() == null && !(element instanceof ArrayType))
                .map(shape -> new JavaShape(shape.kind(), shape.className(), shape.enumeration(), element));
    }

    private boolean isSerializable(TypeMirror type) {
        return serializable != null && types.isAssignable(type, serializable);
    }

    private String boxedName(TypeMirror type) {
        TypeMirror boxed = type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : types.erasure(type);
        return boxed instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : boxed.toString();
    }
}
