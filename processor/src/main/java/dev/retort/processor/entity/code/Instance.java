package dev.retort.processor.entity.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An object as far as it is known: a constant of an enum with its fields, or a converter without any. */
public final class Instance {
    private final TypeElement type;
    private String name;
    private int ordinal;
    private final Map<String, Object> fields = new HashMap<>();
    private @Nullable Object body;

    private Instance(TypeElement type, String name, int ordinal) {
        this.type = type;
        this.name = name;
        this.ordinal = ordinal;
    }

    /** An object whose constructor is not looked at. */
    public static Instance of(TypeElement type) {
        return new Instance(type, "", -1);
    }

    /** A constant of an enum. */
    public static Instance constant(TypeElement type, String name, int ordinal) {
        return new Instance(type, name, ordinal);
    }

    /** Makes this a constant of an enum. */
    public void identify(String constant, int position) {
        this.name = constant;
        this.ordinal = position;
    }

    public TypeElement type() {
        return type;
    }

    boolean isConstant() {
        return ordinal >= 0;
    }

    /** The same constant of the same enum: each reading of an enum makes objects of its own. */
    boolean isSameConstantAs(Instance other) {
        return name.equals(other.name) && type.getQualifiedName().contentEquals(other.type.getQualifiedName());
    }

    /** The name of an enum's constant. */
    public String name() {
        return name;
    }

    int ordinal() {
        return ordinal;
    }

    /** The value of a field; empty where it is not known. */
    public Optional<Object> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    public void set(String field, Object value) {
        fields.put(field, value);
    }

    public void forget(String field) {
        fields.remove(field);
    }

    /** The class body of a constant that has one of its own, as its reader left it. */
    @Nullable
    public Object body() {
        return body;
    }

    public void setBody(Object body) {
        this.body = body;
    }
}
