package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.model.EntityClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** {@code @IdClass}: which attributes of the entity its key is made of. */
record IdClasses(ReadingContext context) {
    /** The id class of an entity. One that is only the key of the one entity that the id refers to counts as none. */
    Optional<DeclaredType> of(EntityBinding binding, List<Attribute> ids) {
        Optional<DeclaredType> idClass = idClass(binding.entity());
        return idClass.filter(type -> ids.size() != 1 || !isKeyOfTarget(type, ids.get(0)));
    }

    private Optional<DeclaredType> idClass(EntityClass entity) {
        List<TypeElement> declaring = new ArrayList<>(entity.declaring());
        Collections.reverse(declaring);
        return declaring.stream()
                .flatMap(type -> context.classes().annotations(type).find(JPA, "IdClass").stream())
                .findFirst()
                .flatMap(annotation -> annotation.type("value"))
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    }

    private boolean isKeyOfTarget(DeclaredType idClass, Attribute id) {
        Optional<EntityClass> target = id.isToOne() ? context.model().entity(id.type()) : Optional.empty();
        if (target.isEmpty()) {
            return false;
        }
        Optional<DeclaredType> targetsIdClass = idClass(target.get());
        List<TypeMirror> targetsIds = target.get().attributes().stream()
                .filter(Attribute::isId)
                .map(Attribute::type)
                .toList();
        return targetsIdClass.isPresent()
                ? same(idClass, targetsIdClass.get())
                : targetsIds.size() == 1 && same(idClass, targetsIds.get(0));
    }

    private boolean same(TypeMirror left, TypeMirror right) {
        return context.classes().types().isSameType(left, right);
    }

    /**
     * A part of a key that an id class has too.
     *
     * @param attribute the attribute that maps it
     * @param keyOfTarget the attribute of the id class, where it holds only the key of the entity that this one refers to
     */
    record Part(Attribute attribute, Optional<Attribute> keyOfTarget) {}

    /** The attributes that make up the key, by name; in order when the id class is a record. */
    List<Part> parts(EntityBinding binding, DeclaredType idClass, List<Attribute> ids) {
        Embeddables embeddables = context.embeddables();
        boolean mapped = embeddables.mapsItsAttributes((TypeElement) idClass.asElement());
        Map<String, Attribute> ofEntity = binding.entity().attributes().stream()
                .collect(Collectors.toMap(Attribute::name, Function.identity(), (first, second) -> first));
        List<Part> parts = new ArrayList<>();
        for (Attribute ofIdClass :
                embeddables.attributesOfIdClass(idClass, binding.entity().access())) {
            Attribute attribute = ofEntity.get(ofIdClass.name());
            if (attribute == null) {
                mismatch(binding, idClass, ofIdClass.name(), "the entity");
            } else {
                boolean refers = attribute.isToOne();
                parts.add(new Part(
                        mapped && !refers ? ofIdClass : attribute,
                        Optional.of(ofIdClass).filter(each -> refers && !same(attribute.type(), each.type()))));
            }
        }
        ids.stream()
                .filter(id ->
                        parts.stream().noneMatch(part -> part.attribute().name().equals(id.name())))
                .forEach(id -> mismatch(binding, idClass, id.name(), "the id class"));
        if (!embeddables.isPlainRecord(idClass)) {
            parts.sort(Comparator.comparing(part -> part.attribute().name()));
        }
        return parts;
    }

    private void mismatch(EntityBinding binding, DeclaredType idClass, String attribute, String where) {
        context.findings()
                .add(
                        Problem.ID_CLASS_MISMATCH,
                        binding.entity().type(),
                        ("%s and its id class %s do not match: \"%s\" is missing in %s. Both need the same key attributes."
                                        + " Add it there, or remove it from the other side.")
                                .formatted(binding, idClass.asElement().getSimpleName(), attribute, where));
    }
}
