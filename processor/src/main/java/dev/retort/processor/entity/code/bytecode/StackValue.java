package dev.retort.processor.entity.code.bytecode;

import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.UnknownValue;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value on the stack or in a local variable.
 *
 * @param object the value; {@link UnknownValue} if it is not known
 * @param size how many stack slots it takes: 2 for {@code long} and {@code double}
 */
record StackValue(Object object, int size) implements Value {
    static final StackValue UNKNOWN = new StackValue(UnknownValue.VALUE, 1);

    /** A value that takes one slot. */
    static StackValue of(Object object) {
        return new StackValue(object, 1);
    }

    /** A {@code long}, or another value that takes two slots. */
    static StackValue wide(Object object) {
        return new StackValue(object, 2);
    }

    /** A value as a variable of a type holds it. The JVM has only {@code int} for small types. */
    static StackValue typed(Type type, Object object) {
        return new StackValue(object == UnknownValue.VALUE ? object : converted(type, object), type.getSize());
    }

    private static Object converted(Type type, Object object) {
        return switch (type.getSort()) {
            case Type.BOOLEAN ->
                object instanceof Boolean
                        ? object
                        : (Object) (Arithmetic.number(object).intValue() != 0);
            case Type.CHAR, Type.BYTE, Type.SHORT -> Arithmetic.cast(type.getClassName(), object);
            default -> object;
        };
    }

    @Override
    public int getSize() {
        return size;
    }
}
