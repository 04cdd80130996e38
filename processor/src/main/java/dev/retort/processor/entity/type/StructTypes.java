package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Values that are kept in one column of a type that the database knows by a name: {@code @Struct}. */
public final class StructTypes {
    private StructTypes() {}

    /** The {@code @Struct} of a member, of its class, or of that of its elements. */
    public static Optional<Annotation> of(Annotations annotations, TypeMirror type, AnnotationView view) {
        return annotations.find(HIBERNATE, "Struct").or(() -> ofClass(type, view));
    }

    private static Optional<Annotation> ofClass(TypeMirror type, AnnotationView view) {
        if (type instanceof ArrayType array) {
            return ofClass(array.getComponentType(), view);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return view.of(declared.asElement())
                .find(HIBERNATE, "Struct")
                .or(() -> declared.getTypeArguments().stream()
                        .flatMap(argument -> ofClass(argument, view).stream())
                        .findFirst());
    }
}
