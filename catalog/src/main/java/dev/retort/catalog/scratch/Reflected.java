package dev.retort.catalog.scratch;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of a library that the project may have, or an object of one; its methods are called by name.
 *
 * @param type the class whose methods are called
 * @param target the object; null for static methods
 */
public record Reflected(Class<?> type, @Nullable Object target) {

    /** A class; empty if the class loader does not find it. */
    public static Optional<Reflected> type(String name, ClassLoader loader) {
        try {
            return Optional.of(new Reflected(Class.forName(name, true, loader), null));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty(); // as where the library is not there
        }
    }

    /** An object of a public class. */
    public static Reflected of(Object object) {
        return new Reflected(object.getClass(), object);
    }

    /** A new object of this class. */
    public Reflected create(Object... arguments) throws ReflectiveOperationException {
        Object created = Stream.of(type.getConstructors())
                .filter(each -> fit(each.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + ".<init>"))
                .newInstance(arguments);
        return new Reflected(type, created);
    }

    /**
     * Calls the public method of a name that takes the arguments.
     *
     * @return the result; of a method that returns nothing, this
     */
    public Reflected call(String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Stream.of(type.getMethods())
                .filter(each -> each.getName().equals(name) && fit(each.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
        Object result = method.invoke(target, arguments);
        if (result == null) {
            return this;
        }
        // A method of an interface may be implemented by a class that is not public.
        Class<?> declared = method.getReturnType();
        boolean saysLittle = declared.isPrimitive() || declared == Object.class;
        return new Reflected(saysLittle ? result.getClass() : declared, result);
    }

    private static boolean fit(Class<?>[] parameters, Object... arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            boolean number = parameters[i] == int.class && arguments[i] instanceof Integer;
            boolean flag = parameters[i] == boolean.class && arguments[i] instanceof Boolean;
            if (!number && !flag && !parameters[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** The object itself. */
    public Object object() {
        return Objects.requireNonNull(target, "a class is no object");
    }

    /** The object as text. */
    @Override
    public String toString() {
        return String.valueOf(target);
    }
}
