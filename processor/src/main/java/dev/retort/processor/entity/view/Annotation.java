package dev.retort.processor.entity.view;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One use of an annotation. A member that was not given, or that does not compile, has its declared default; a member that the annotation
 * does not have (an older version of the library) reads as empty, {@code false}, or what the caller says, even where a class compiled
 * against a newer version gives it: Java passes over it too.
 */
public final class Annotation {
    private final AnnotationView view;
    private final AnnotationMirror mirror;
    private final AnnotationType type;
    private @Nullable Map<String, AnnotationValue> given;

    Annotation(AnnotationView view, AnnotationMirror mirror, AnnotationType type) {
        this.view = view;
        this.mirror = mirror;
        this.type = type;
    }

    /** The name without its package: {@code Column}, {@code DialectOverride.Check}. */
    public String name() {
        return type.name();
    }

    /** The family of the annotation. */
    public AnnotationFamily family() {
        return type.family();
    }

    /** The whole name, as in an import. */
    public String qualifiedName() {
        return type.element().getQualifiedName().toString();
    }

    /** The annotations on the annotation's own declaration. */
    public Annotations meta() {
        return view.of(type.element());
    }

    /** The names of its members in the order of their declaration. */
    public Set<String> members() {
        return Collections.unmodifiableSet(type.members().keySet());
    }

    /** The annotations on the declaration of one of its {@link #members}. */
    public Annotations onMember(String member) {
        return view.of(Objects.requireNonNull(type.members().get(member), member));
    }

    /** Whether a member is written out, be it with its default, and compiles. */
    public boolean given(String member) {
        return given().containsKey(member);
    }

    /**
     * Whether a member names what does not exist: a class, or a constant. The compiler reports it, unless another processor generates it in
     * a later round.
     */
    public boolean isUnresolved() {
        return UnresolvedValues.in(mirror);
    }

    /** A text; empty where there is none. */
    public String string(String member) {
        return value(member) instanceof String text ? text : "";
    }

    /** A whole number. */
    public int integer(String member, int otherwise) {
        return value(member) instanceof Number number ? number.intValue() : otherwise;
    }

    /** A whole number of 64 bits, such as the bound of {@code @Max}. */
    public long integer(String member, long otherwise) {
        return value(member) instanceof Number number ? number.longValue() : otherwise;
    }

    /** Whether a member is {@code true}. */
    public boolean bool(String member) {
        return Boolean.TRUE.equals(value(member));
    }

    /** The name of an enum constant, such as {@code STRING}; empty where there is none. */
    public String constant(String member) {
        return constantName(value(member));
    }

    /** A class; empty for {@code void.class}, by which annotations say "none". */
    public Optional<TypeMirror> type(String member) {
        return value(member) instanceof TypeMirror mirror && mirror.getKind() != TypeKind.VOID
                ? Optional.of(mirror)
                : Optional.empty();
    }

    /** An annotation within this one. */
    public Optional<Annotation> annotation(String member) {
        return value(member) instanceof AnnotationMirror nested
                ? Optional.of(view.annotation(nested))
                : Optional.empty();
    }

    /** The texts of an array. */
    public List<String> strings(String member) {
        return list(member).stream()
                .map(each -> each.getValue() instanceof String text ? text : "")
                .toList();
    }

    /** The names of the enum constants of an array. */
    public List<String> constants(String member) {
        return list(member).stream().map(each -> constantName(each.getValue())).toList();
    }

    /** The classes of an array. */
    public List<TypeMirror> types(String member) {
        return list(member).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** The annotations of an array, in order. */
    public List<Annotation> annotations(String member) {
        return list(member).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .map(view::annotation)
                .toList();
    }

    boolean isJavax() {
        return type.javax();
    }

    boolean isSupersededBy(Annotation other) {
        return other.family() == family() && !other.isJavax();
    }

    boolean isContainer() {
        return type.container();
    }

    private static String constantName(@Nullable Object value) {
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    private @Nullable Object value(String member) {
        AnnotationValue value = given().get(member);
        if (value == null) {
            ExecutableElement declared = type.members().get(member);
            value = declared == null ? null : declared.getDefaultValue();
        }
        return value == null ? null : value.getValue();
    }

    @SuppressWarnings("unchecked") // An array is a list of values: AnnotationValue.getValue().
    private List<AnnotationValue> list(String member) {
        return value(member) instanceof List<?> values ? (List<AnnotationValue>) values : List.of();
    }

    private Map<String, AnnotationValue> given() {
        Map<String, AnnotationValue> values = given;
        if (values == null) {
            values = new HashMap<>();
            for (var entry : mirror.getElementValues().entrySet()) {
                ExecutableElement member = entry.getKey();
                if (UnresolvedValues.isDeclared(mirror, member)
                        && !UnresolvedValues.is(member.getReturnType(), entry.getValue())) {
                    values.put(member.getSimpleName().toString(), entry.getValue());
                }
            }
            given = values;
        }
        return values;
    }

    @Override
    public String toString() {
        return mirror.toString();
    }
}
