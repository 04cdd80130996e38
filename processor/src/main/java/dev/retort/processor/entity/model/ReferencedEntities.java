package dev.retort.processor.entity.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The entities that an entity refers to, those inside of embedded values included. */
final class ReferencedEntities {
    private final ClassQueries classes;
    private final Embeddables embeddables;
    private final Set<TypeElement> seen = new HashSet<>();

    ReferencedEntities(ClassQueries classes) {
        this.classes = classes;
        this.embeddables = new Embeddables(classes, List.of(), CompositeTypes.none(classes));
    }

    List<TypeElement> of(EntityClass entity) {
        List<TypeElement> targets = new ArrayList<>();
        Deque<Attribute> open = new ArrayDeque<>(entity.attributes());
        while (!open.isEmpty()) {
            List<Attribute> inner = collect(open.pop(), entity.access(), targets);
            Collections.reverse(inner);
            inner.forEach(open::push);
        }
        return targets;
    }

    /** Adds what an attribute refers to itself, and gives the attributes of the values that it embeds. */
    private List<Attribute> collect(Attribute attribute, AttributeAccess access, List<TypeElement> targets) {
        List<Attribute> all = new ArrayList<>();
        for (TypeMirror type : types(attribute)) {
            Optional<TypeElement> element = classes.element(type);
            element.filter(classes::isEntity).ifPresent(targets::add);
            boolean embedded =
                    embeddables.isEmbeddable(type) || attribute.has("Embedded") || attribute.has("EmbeddedId");
            if (embedded && type instanceof DeclaredType declared && seen.add((TypeElement) declared.asElement())) {
                all.addAll(embeddables.attributes(declared, attribute.accessWithin(access)));
            }
        }
        return all;
    }

    /** The types that an attribute may refer to: its own, its elements' and keys', and those that an annotation names. */
    private List<TypeMirror> types(Attribute attribute) {
        Stream<TypeMirror> named = Stream.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")
                .flatMap(name -> attribute.find(name).stream())
                .flatMap(association -> association.type("targetEntity").stream());
        Stream<TypeMirror> own = attribute.isToOne() ? Stream.of(attribute.type()) : Stream.empty();
        Stream<TypeMirror> embedded =
                attribute.isPlural() ? Stream.empty() : Stream.of(embeddables.target(attribute, attribute.type()));
        Stream<TypeMirror> parts = attribute.isPlural()
                ? Stream.of(classes.elementType(attribute.type()), classes.keyType(attribute.type()))
                        .flatMap(Optional::stream)
                : Stream.empty();
        return Stream.of(named, own, embedded, parts).flatMap(each -> each).toList();
    }
}
