package dev.retort.processor.entity.code;

import dev.retort.processor.entity.code.ClassFile.ClassName;
import dev.retort.processor.entity.code.ClassFile.Dynamic;
import dev.retort.processor.entity.code.ClassFile.Method;
import dev.retort.processor.entity.code.ClassFile.Reference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The instructions of one method, followed on values that are known (Java Virtual Machine Specification 17, chapter 6). A value that is
 * not known may be passed around, but decides nothing.
 */
final class ClassFileRun {
    /** More than any code that only computes a value. */
    private static final int MOST_STEPS = 20_000;

    /** The operators of the instructions from {@code iadd} on, each for int, long, float, double. */
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "neg", "<<", ">>", ">>>", "&", "|", "^");

    private static final List<String> COMPARISONS = List.of("==", "!=", "<", ">=", ">", "<=");

    private final ClassFileBodies bodies;
    private final ClassFileCalls calls;
    private final ClassFile file;
    private final Method method;
    private final Object[] locals;
    private final Deque<Object> stack = new ArrayDeque<>();
    private int at;

    ClassFileRun(ClassFileBodies bodies, ClassFile file, Method method, Object self, List<Object> arguments) {
        this.bodies = bodies;
        this.calls = new ClassFileCalls(bodies, file);
        this.file = file;
        this.method = method;
        this.locals = new Object[Math.max(method.locals(), 1)];
        Arrays.fill(locals, Unknown.VALUE);
        int slot = 0;
        if (!method.isStatic()) {
            locals[slot++] = self;
        }
        for (Object argument : arguments) {
            locals[slot] = argument;
            slot += argument instanceof Long ? 2 : 1;
        }
    }

    /** What the method returns; {@link Nothing} for nothing. */
    Object result() {
        if (method.code().limit() == 0) {
            throw new UnknownValueException(method.name());
        }
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int start = at;
            int code = u1();
            if (code >= 172 && code <= 176) {
                return Descriptor.typed(Descriptor.of(method.descriptor()).result(), stack.pop());
            }
            if (code == 177) {
                return Nothing.NULL;
            }
            step(code, start);
        }
        throw new UnknownValueException("too many steps");
    }

    private void step(int code, int start) {
        if (code <= 20) {
            stack.push(constant(code));
        } else if (code <= 45) {
            stack.push(locals[code <= 25 ? u1() : (code - 26) % 4]);
        } else if (code <= 53) {
            load();
        } else if (code <= 78) {
            locals[code <= 58 ? u1() : (code - 59) % 4] = stack.pop();
        } else if (code <= 86) {
            store();
        } else if (code <= 95) {
            shuffle(code);
        } else if (code <= 131) {
            compute(OPERATORS.get((code - 96) / 4), (code - 96) % 4);
        } else if (code == 132) {
            int local = u1();
            locals[local] = Arithmetic.binary("+", locals[local], s1());
        } else if (code <= 147) {
            convert(code);
        } else if (code == 148) {
            Object right = stack.pop();
            stack.push(Long.compare(whole(stack.pop()), whole(right)));
        } else if (code <= 167 || code >= 198) {
            branch(code, start);
        } else {
            rest(code, start);
        }
    }

    private Object constant(int code) {
        return switch (code) {
            case 1 -> Nothing.NULL;
            case 9, 10 -> (long) (code - 9);
            case 16 -> s1();
            case 17 -> s2();
            case 18 -> pooled(u1());
            case 19, 20 -> pooled(u2());
            default -> {
                if (code < 2 || code > 8) {
                    throw new UnknownValueException("floating point");
                }
                yield code - 3;
            }
        };
    }

    private Object pooled(int index) {
        Object constant = file.constant(index);
        return constant instanceof ClassName type
                ? bodies.element(type.internal()).<Object>map(each -> each).orElse(Unknown.VALUE)
                : constant;
    }

    private void load() {
        int index = Arithmetic.number(stack.pop()).intValue();
        Object[] array = array(stack.pop());
        stack.push(array[inside(index, array)]);
    }

    private void store() {
        Object value = stack.pop();
        Object index = stack.pop();
        Object array = stack.pop();
        if (array instanceof Object[] known) {
            known[inside(Arithmetic.number(index).intValue(), known)] = value;
        }
    }

    private static Object[] array(Object value) {
        if (value instanceof Object[] array) {
            return array;
        }
        throw new UnknownValueException("an array");
    }

    private static int inside(int index, Object[] array) {
        if (index < 0 || index >= array.length) {
            throw new UnknownValueException("an index");
        }
        return index;
    }

    private void shuffle(int code) {
        Object top = stack.pop();
        switch (code) {
            case 87 -> {}
            case 88 -> {
                if (!(top instanceof Long)) {
                    stack.pop();
                }
            }
            case 89 -> {
                stack.push(top);
                stack.push(top);
            }
            case 90 -> {
                Object below = stack.pop();
                stack.push(top);
                stack.push(below);
                stack.push(top);
            }
            case 95 -> {
                Object below = stack.pop();
                stack.push(top);
                stack.push(below);
            }
            default -> throw new UnknownValueException("the stack");
        }
    }

    private void compute(String operator, int kind) {
        if (kind > 1) {
            throw new UnknownValueException("floating point");
        }
        Object right = stack.pop();
        stack.push(
                operator.equals("neg")
                        ? Arithmetic.unary("-", right)
                        : Arithmetic.binary(operator, number(stack.pop()), number(right)));
    }

    private void convert(int code) {
        Object value = stack.pop();
        stack.push(
                switch (code) {
                    case 133 -> Arithmetic.cast("long", value);
                    case 136 -> Arithmetic.cast("int", value);
                    case 145 -> Arithmetic.cast("byte", value);
                    case 146 -> Arithmetic.cast("char", value);
                    case 147 -> Arithmetic.cast("short", value);
                    default -> throw new UnknownValueException("floating point");
                });
    }

    private void branch(int code, int start) {
        if (code == 200) {
            throw new UnknownValueException("a far jump");
        }
        int target = start + s2();
        boolean jumps;
        if (code == 167) {
            jumps = true;
        } else if (code <= 158) {
            jumps = compare(COMPARISONS.get(code - 153), stack.pop(), 0);
        } else if (code <= 164) {
            Object right = stack.pop();
            jumps = compare(COMPARISONS.get(code - 159), stack.pop(), right);
        } else if (code <= 166) {
            Object right = known(stack.pop());
            jumps = Arithmetic.binary(COMPARISONS.get(code - 165), known(stack.pop()), right)
                    .equals(true);
        } else {
            boolean isNull = known(stack.pop()) == Nothing.NULL;
            jumps = isNull == (code == 198);
        }
        if (jumps) {
            at = target;
        }
    }

    private static boolean compare(String operator, Object left, Object right) {
        return Arithmetic.binary(operator, number(left), number(right)).equals(true);
    }

    private static Object known(Object value) {
        if (value == Unknown.VALUE) {
            throw new UnknownValueException("a decision");
        }
        return value;
    }

    /** A value as the machine computes with it: a boolean is 0 or 1. */
    private static Object number(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        return known(value);
    }

    private static long whole(Object value) {
        return Arithmetic.number(known(value)).longValue();
    }

    private void rest(int code, int start) {
        switch (code) {
            case 170, 171 -> choose(code == 170, start);
            case 178, 179 -> staticField((Reference) file.constant(u2()), code == 178);
            case 180, 181 -> field((Reference) file.constant(u2()), code == 180);
            case 182, 183, 184 -> calls.call(stack, (Reference) file.constant(u2()), code == 184, code == 183);
            case 185 -> {
                calls.call(stack, (Reference) file.constant(u2()), false, false);
                at += 2;
            }
            case 186 -> {
                calls.dynamic(stack, (Dynamic) file.constant(u2()));
                at += 2;
            }
            case 187 -> stack.push(calls.created(((ClassName) file.constant(u2())).internal()));
            case 188, 189 -> {
                at += code == 188 ? 1 : 2;
                Object[] array =
                        new Object[Math.min(Arithmetic.number(stack.pop()).intValue(), MOST_STEPS)];
                Arrays.fill(array, code == 188 ? (Object) 0 : Nothing.NULL);
                stack.push(array);
            }
            case 190 -> stack.push(array(stack.pop()).length);
            case 192 -> at += 2;
            default -> throw new UnknownValueException("instruction " + code);
        }
    }

    private void choose(boolean table, int start) {
        at = start + 4 - start % 4;
        int target = s4();
        int value = Arithmetic.number(known(stack.pop())).intValue();
        int low = s4();
        int count = table ? s4() - low + 1 : low;
        for (int i = 0; i < count; i++) {
            int match = table ? low + i : s4();
            int jump = s4();
            if (match == value) {
                target = jump;
            }
        }
        at = start + target;
    }

    private void staticField(Reference field, boolean isRead) {
        if (isRead) {
            stack.push(calls.staticField(field));
        } else if (field.owner().equals(file.name())) {
            bodies.statics(field.owner())
                    .put(field.name(), Descriptor.typed(field.descriptor().charAt(0), stack.pop()));
        } else {
            throw new UnknownValueException(field.name());
        }
    }

    private void field(Reference field, boolean isRead) {
        Object value =
                isRead ? Unknown.VALUE : Descriptor.typed(field.descriptor().charAt(0), stack.pop());
        Object owner = known(stack.pop());
        if (owner == Nothing.NULL) {
            throw new NullFoundException();
        }
        if (!(owner instanceof Instance instance)) {
            throw new UnknownValueException(field.name());
        }
        if (isRead) {
            stack.push(instance.field(field.name()).orElse(Unknown.VALUE));
        } else if (value == Unknown.VALUE) {
            instance.forget(field.name());
        } else {
            instance.set(field.name(), value);
        }
    }

    private int u1() {
        return method.code().get(at++) & 0xff;
    }

    private int s1() {
        return method.code().get(at++);
    }

    private int u2() {
        return u1() << 8 | u1();
    }

    private int s2() {
        return (short) u2();
    }

    private int s4() {
        return u2() << 16 | u2();
    }
}
