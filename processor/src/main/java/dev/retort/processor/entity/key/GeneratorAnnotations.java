package dev.retort.processor.entity.key;

import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.ClassQueries;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationFamily;
import dev.retort.processor.entity.view.Annotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds the annotation that defines a generator. */
final class GeneratorAnnotations {
    private final ReadingContext context;

    /** The annotations of all entities, by their family and kind: each is looked for once a compilation and not once an id. */
    private final Map<List<Object>, List<Annotation>> everywhere = new HashMap<>();

    GeneratorAnnotations(ReadingContext context) {
        this.context = context;
    }

    /**
     * The generator that an id refers to, on the member, its entity, the class that declares the member, or the package. Some versions of
     * Hibernate look on all entities.
     *
     * @param kind the simple name of the annotation: {@code SequenceGenerator}
     * @param name the generator's name; if empty, the first annotation is used
     */
    Optional<Annotation> find(GeneratedColumn id, AnnotationFamily family, String kind, String name) {
        boolean byPlace = context.profile().findsGeneratorsByPlace();
        if (name.isBlank() && !byPlace) {
            return Optional.empty();
        }
        Stream<Annotation> near = places(id).flatMap(each -> each.all(family, kind).stream());
        if (name.isBlank()) {
            return near.findFirst();
        }
        List<Annotation> generators = byPlace
                ? near.toList()
                : Stream.concat(near, everywhere(family, kind).stream()).toList();
        return generators.stream()
                .filter(each -> each.string("name").equals(name))
                .findFirst()
                .or(() -> generators.stream()
                        .filter(each -> each.string("name").isBlank())
                        .findFirst());
    }

    private Stream<Annotations> places(GeneratedColumn id) {
        TypeElement declaring = id.attribute().declaredBy();
        return Stream.of(
                id.attribute().annotations(),
                id.entity().entity().annotations(),
                classes().annotations(declaring),
                classes().annotations(classes().elements().getPackageOf(declaring)));
    }

    private List<Annotation> everywhere(AnnotationFamily family, String kind) {
        return everywhere.computeIfAbsent(
                List.of(family, kind),
                key -> context.model().entities().stream()
                        .flatMap(this::places)
                        .flatMap(each -> each.all(family, kind).stream())
                        .toList());
    }

    private Stream<Annotations> places(EntityClass entity) {
        return Stream.of(
                        entity.attributes().stream().map(each -> each.annotations()),
                        entity.declaring().stream().map(classes()::annotations),
                        Stream.of(
                                entity.annotations(),
                                classes().annotations(classes().elements().getPackageOf(entity.type()))))
                .flatMap(each -> each);
    }

    private ClassQueries classes() {
        return context.classes();
    }
}
