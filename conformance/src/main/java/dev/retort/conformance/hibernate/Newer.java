package dev.retort.conformance.hibernate;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What classes say in annotations, or by constants and classes in them, that an older Hibernate does not have. Java passes over a member
 * that an older annotation does not have, and so does whoever reads the class files; such classes are judged without it.
 *
 * @param loader loads the classes with the Hibernate that they were written for
 * @param older loads the older one
 */
public record Newer(ClassLoader loader, ClassLoader older) {

    /** The first such thing, in words; empty where the older Hibernate knows all of it. */
    public Optional<String> in(List<String> classNames) {
        for (String name : classNames) {
            Optional<String> found = in(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(String className) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            List<AnnotatedElement> elements = new ArrayList<>(List.of(type));
            if (type.getPackage() != null) {
                elements.add(type.getPackage());
            }
            elements.addAll(Arrays.asList(type.getDeclaredFields()));
            elements.addAll(Arrays.asList(type.getDeclaredMethods()));
            return elements.stream()
                    .flatMap(element -> Arrays.stream(element.getAnnotations()))
                    .flatMap(annotation -> in(annotation).stream())
                    .findFirst()
                    .map(what -> className + " uses " + what);
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(className + " cannot be loaded: " + e);
        }
    }

    private Optional<String> in(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (!type.getName().startsWith("jakarta.persistence.")
                && !type.getName().startsWith("org.hibernate.")) {
            return Optional.empty();
        }
        Optional<Class<?>> known = older(type.getName());
        if (known.isEmpty()) {
            return Optional.of("@" + type.getSimpleName());
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(member -> isMemberOf(known.get(), member) && !isDefault(annotation, member))
                .flatMap(member -> values(value(annotation, member)).stream()
                        .flatMap(value ->
                                inValue("@" + type.getSimpleName() + "(" + member.getName() + ")", value).stream()))
                .findFirst();
    }

    private static boolean isMemberOf(Class<?> annotation, Method member) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .anyMatch(each -> each.getName().equals(member.getName()));
    }

    private Optional<String> inValue(String member, Object value) {
        if (value instanceof Annotation nested) {
            return in(nested);
        }
        if (value instanceof Enum<?> constant) {
            boolean known = older(constant.getDeclaringClass().getName()).stream()
                    .flatMap(type -> Arrays.stream(type.getFields()))
                    .anyMatch(field -> field.getName().equals(constant.name()));
            return known ? Optional.empty() : Optional.of(member + " = " + constant.name());
        }
        if (value instanceof Class<?> type && type.getName().startsWith("org.hibernate.")) {
            return older(type.getName()).isPresent()
                    ? Optional.empty()
                    : Optional.of(member + " = " + type.getSimpleName());
        }
        return Optional.empty();
    }

    private Optional<Class<?>> older(String name) {
        try {
            return Optional.of(Class.forName(name, false, older));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            return member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + annotation, e);
        }
    }

    private static boolean isDefault(Annotation annotation, Method member) {
        return Arrays.deepEquals(new Object[] {value(annotation, member)}, new Object[] {member.getDefaultValue()});
    }

    private static List<Object> values(Object value) {
        List<Object> values = new ArrayList<>();
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                values.add(Array.get(value, i));
            }
        } else {
            values.add(value);
        }
        return values;
    }
}
