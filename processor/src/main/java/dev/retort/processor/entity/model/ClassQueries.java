package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about Java classes, as mapping asks them. */
public record ClassQueries(Elements elements, Types types, AnnotationView view) {

    /** The annotations of an element. */
    public Annotations annotations(Element element) {
        return view.of(element);
    }

    /** Whether a class is annotated {@code @Entity}. */
    boolean isEntity(TypeElement type) {
        return view.of(type).has(JPA, "Entity");
    }

    /** Whether a class is annotated {@code @MappedSuperclass}. */
    public boolean isMappedSuperclass(TypeElement type) {
        return view.of(type).has(JPA, "MappedSuperclass");
    }

    /** Whether a class is annotated {@code @Embeddable}. */
    public boolean isEmbeddable(TypeElement type) {
        return view.of(type).has(JPA, "Embeddable");
    }

    /** The superclass of a class; none for {@code Object}, a record's or an interface's. */
    Optional<TypeElement> superclass(TypeElement type) {
        return element(type.getSuperclass())
                .filter(superclass -> !superclass.getQualifiedName().contentEquals("java.lang.Object")
                        && !superclass.getQualifiedName().contentEquals("java.lang.Record"));
    }

    /** The superclasses of a class from the next to the last. */
    public List<TypeElement> superclasses(TypeElement type) {
        List<TypeElement> superclasses = new ArrayList<>();
        for (Optional<TypeElement> next = superclass(type); next.isPresent(); next = superclass(next.get())) {
            superclasses.add(next.get());
        }
        return superclasses;
    }

    /** The class of a type; none for a primitive, an array, or a type that does not compile. A type variable is its bound. */
    Optional<TypeElement> element(TypeMirror type) {
        TypeMirror known = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
        return known instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Whether a type is, extends or implements a class, whatever its arguments. */
    public boolean is(TypeMirror type, String className) {
        TypeElement element = elements.getTypeElement(className);
        return element != null && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }

    /** Whether a type is a map. */
    public boolean isMap(TypeMirror type) {
        return is(type, "java.util.Map");
    }

    /** The type of the elements of a collection, the values of a map, or the components of an array. */
    public Optional<TypeMirror> elementType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        return isMap(type) ? argument(type, "java.util.Map", 1) : argument(type, "java.lang.Iterable", 0);
    }

    /** The type of the keys of a map. */
    public Optional<TypeMirror> keyType(TypeMirror type) {
        return argument(type, "java.util.Map", 0);
    }

    /** The argument of a type for a type parameter of a supertype. */
    public Optional<TypeMirror> argument(TypeMirror type, String supertype, int index) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(supertype)) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return index < arguments.size() ? Optional.of(upperBound(arguments.get(index))) : Optional.empty();
        }
        return types.directSupertypes(type).stream()
                .filter(next -> is(next, supertype))
                .flatMap(next -> argument(next, supertype, index).stream())
                .findFirst();
    }

    private TypeMirror upperBound(TypeMirror type) {
        TypeMirror bound = type.getKind() == TypeKind.WILDCARD ? types.capture(type) : type;
        if (bound instanceof javax.lang.model.type.WildcardType wildcard) {
            return wildcard.getExtendsBound() == null
                    ? elements.getTypeElement("java.lang.Object").asType()
                    : wildcard.getExtendsBound();
        }
        return bound;
    }
}
