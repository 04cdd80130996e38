package dev.retort.processor.entity.model;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An entity as a class: its place in the hierarchy and its attributes. */
public final class EntityClass {
    private final TypeElement type;
    private final String name;
    private final @Nullable EntityClass parent;
    private final Inheritance inheritance;
    private final AttributeAccess access;
    private final List<TypeElement> declaring;
    private final List<Attribute> attributes;
    private final Annotations annotations;
    private final List<EntityClass> children = new ArrayList<>();

    EntityClass(
            ClassQueries classes,
            TypeElement type,
            @Nullable EntityClass parent,
            AttributeAccess access,
            List<TypeElement> declaring,
            List<Attribute> attributes) {
        this.type = type;
        this.annotations = classes.annotations(type);
        String given = annotations
                .find(JPA, "Entity")
                .map(entity -> entity.string("name"))
                .orElse("");
        this.name = given.isBlank()
                ? unqualified(classes.elements().getBinaryName(type).toString())
                : given;
        this.parent = parent;
        this.inheritance = parent == null
                ? declaring.stream()
                        .flatMap(each -> Inheritance.declaredOn(classes.annotations(each)).stream())
                        .findFirst()
                        .orElse(Inheritance.SINGLE_TABLE)
                : parent.inheritance;
        this.access = access;
        this.declaring = List.copyOf(declaring);
        this.attributes = List.copyOf(attributes);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    private static String unqualified(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The class. */
    public TypeElement type() {
        return type;
    }

    /** The name of the entity: that of {@code @Entity}, else the class's without its package, {@code Outer$Inner}. */
    public String name() {
        return name;
    }

    /** The entity that this one extends; null for the root of a hierarchy. */
    public @Nullable EntityClass parent() {
        return parent;
    }

    /** The root of the hierarchy, which may be this. */
    public EntityClass root() {
        EntityClass root = this;
        for (EntityClass next = parent; next != null; next = next.parent) {
            root = next;
        }
        return root;
    }

    /** The entities that extend this one directly. */
    public List<EntityClass> children() {
        return children;
    }

    /** The entities below this one: all those further down, then the children. */
    public Stream<EntityClass> descendants() {
        return Stream.concat(children.stream().flatMap(EntityClass::descendants), children.stream());
    }

    /** How the entities of the hierarchy share tables. */
    public Inheritance inheritance() {
        return inheritance;
    }

    /** Where values embedded in this entity are to be found unless they say so. */
    public AttributeAccess access() {
        return access;
    }

    /** The class and the mapped superclasses that it inherits attributes from, from the top down; not those of the parent. */
    public List<TypeElement> declaring() {
        return declaring;
    }

    /** The attributes that are not inherited from another entity: the parts of the key, then those of each class by name. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The annotations of the class. */
    public Annotations annotations() {
        return annotations;
    }

    /** Whether there can be no instance of the class itself. */
    public boolean isAbstract() {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    @Override
    public String toString() {
        return name;
    }
}
