package dev.retort.processor.entity.code.bytecode;

import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.NullFoundException;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Computes the result of each instruction on known values (Java Virtual Machine Specification 17, chapter 6). Jumps are {@link MethodRun}'s. */
final class ValueInterpreter extends Interpreter<StackValue> implements Opcodes {
    private final ClassFileBodies bodies;
    private final ClassFileCalls calls;
    private final ClassNode type;

    ValueInterpreter(ClassFileBodies bodies, ClassNode type) {
        super(ASM9);
        this.bodies = bodies;
        this.calls = new ClassFileCalls(bodies);
        this.type = type;
    }

    @Override
    public StackValue newValue(@Nullable Type type) {
        return StackValue.UNKNOWN;
    }

    @Override
    public StackValue newOperation(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return switch (opcode) {
            case ACONST_NULL -> StackValue.of(NullValue.NULL);
            case ICONST_M1, ICONST_0, ICONST_1, ICONST_2, ICONST_3, ICONST_4, ICONST_5 ->
                StackValue.of(opcode - ICONST_0);
            case LCONST_0, LCONST_1 -> StackValue.wide((long) (opcode - LCONST_0));
            case BIPUSH, SIPUSH -> StackValue.of(((IntInsnNode) instruction).operand);
            case LDC -> constant(((LdcInsnNode) instruction).cst);
            case GETSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                yield new StackValue(
                        calls.staticField(field), Type.getType(field.desc).getSize());
            }
            case NEW -> StackValue.of(calls.created(((TypeInsnNode) instruction).desc));
            default -> throw unsupported(instruction);
        };
    }

    private StackValue constant(Object constant) {
        if (constant instanceof Type named) {
            return StackValue.of(
                    named.getSort() == Type.OBJECT
                            ? bodies.element(named.getInternalName())
                                    .<Object>map(each -> each)
                                    .orElse(UnknownValue.VALUE)
                            : UnknownValue.VALUE);
        }
        if (constant instanceof ConstantDynamic dynamic) {
            return new StackValue(UnknownValue.VALUE, dynamic.getSize());
        }
        boolean wide = constant instanceof Long || constant instanceof Double;
        return new StackValue(constant instanceof Handle ? UnknownValue.VALUE : constant, wide ? 2 : 1);
    }

    @Override
    public StackValue copyOperation(AbstractInsnNode instruction, StackValue value) {
        return value;
    }

    @Override
    public @Nullable StackValue unaryOperation(AbstractInsnNode instruction, StackValue operand) {
        Object value = operand.object();
        return switch (instruction.getOpcode()) {
            case INEG -> StackValue.of(Arithmetic.unary("-", value));
            case LNEG -> StackValue.wide(Arithmetic.unary("-", value));
            case IINC -> StackValue.of(Arithmetic.binary("+", value, ((IincInsnNode) instruction).incr));
            case I2L -> StackValue.wide(Arithmetic.cast("long", value));
            case L2I -> StackValue.of(Arithmetic.cast("int", value));
            case I2B -> StackValue.of(Arithmetic.cast("byte", value));
            case I2C -> StackValue.of(Arithmetic.cast("char", value));
            case I2S -> StackValue.of(Arithmetic.cast("short", value));
            case GETFIELD -> {
                FieldInsnNode field = (FieldInsnNode) instruction;
                yield new StackValue(
                        instance(value, field).field(field.name).orElse(UnknownValue.VALUE),
                        Type.getType(field.desc).getSize());
            }
            case PUTSTATIC -> putStatic((FieldInsnNode) instruction, value);
            case NEWARRAY -> array(value, 0);
            case ANEWARRAY -> array(value, NullValue.NULL);
            case ARRAYLENGTH -> StackValue.of(array(value).length);
            case CHECKCAST -> operand;
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL, TABLESWITCH, LOOKUPSWITCH -> null;
            default -> throw unsupported(instruction);
        };
    }

    private @Nullable StackValue putStatic(FieldInsnNode field, Object value) {
        if (!field.owner.equals(type.name)) {
            throw new UnknownValueException(field.name);
        }
        Object typed = StackValue.typed(Type.getType(field.desc), value).object();
        bodies.statics(field.owner).put(field.name, typed);
        return null;
    }

    private static StackValue array(Object length, Object element) {
        Object[] array = new Object[Math.min(Arithmetic.number(length).intValue(), MethodRun.MAX_STEPS)];
        Arrays.fill(array, element);
        return StackValue.of(array);
    }

    @Override
    public @Nullable StackValue binaryOperation(AbstractInsnNode instruction, StackValue first, StackValue second) {
        Object left = first.object();
        Object right = second.object();
        return switch (instruction.getOpcode()) {
            case IALOAD, AALOAD, BALOAD, CALOAD, SALOAD -> StackValue.of(element(left, right));
            case LALOAD -> StackValue.wide(element(left, right));
            case IADD, ISUB, IMUL, IDIV, IREM, ISHL, ISHR, IAND, IOR, IXOR ->
                StackValue.of(computed(instruction, left, right));
            case LADD, LSUB, LMUL, LDIV, LREM, LSHL, LSHR, LAND, LOR, LXOR ->
                StackValue.wide(computed(instruction, left, right));
            case LCMP -> StackValue.of(Long.compare(whole(left), whole(right)));
            case PUTFIELD -> putField((FieldInsnNode) instruction, left, right);
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE, IF_ACMPEQ, IF_ACMPNE -> null;
            default -> throw unsupported(instruction);
        };
    }

    private static Object computed(AbstractInsnNode instruction, Object left, Object right) {
        String operator = switch (instruction.getOpcode()) {
            case IADD, LADD -> "+";
            case ISUB, LSUB -> "-";
            case IMUL, LMUL -> "*";
            case IDIV, LDIV -> "/";
            case IREM, LREM -> "%";
            case ISHL, LSHL -> "<<";
            case ISHR, LSHR -> ">>";
            case IAND, LAND -> "&";
            case IOR, LOR -> "|";
            default -> "^";
        };
        return Arithmetic.binary(operator, number(left), number(right));
    }

    private @Nullable StackValue putField(FieldInsnNode field, Object owner, Object value) {
        Instance instance = instance(owner, field);
        Object typed = StackValue.typed(Type.getType(field.desc), value).object();
        if (typed == UnknownValue.VALUE) {
            instance.forget(field.name);
        } else {
            instance.set(field.name, typed);
        }
        return null;
    }

    @Override
    public @Nullable StackValue ternaryOperation(
            AbstractInsnNode instruction, StackValue array, StackValue index, StackValue value) {
        if (array.object() instanceof Object[] known) {
            known[inside(index.object(), known)] = value.object();
        }
        return null;
    }

    @Override
    public StackValue naryOperation(AbstractInsnNode instruction, List<? extends StackValue> operands) {
        List<Object> values = operands.stream().map(StackValue::object).toList();
        if (instruction instanceof MethodInsnNode called) {
            return StackValue.typed(Type.getReturnType(called.desc), calls.call(called, values));
        }
        if (instruction instanceof InvokeDynamicInsnNode site) {
            return StackValue.typed(Type.getReturnType(site.desc), calls.dynamic(site, values));
        }
        throw unsupported(instruction);
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, StackValue value, StackValue expected) {
        throw unsupported(instruction);
    }

    @Override
    public StackValue merge(StackValue first, StackValue second) {
        throw new IllegalStateException("one path is followed, so no frames are merged");
    }

    private static Instance instance(Object owner, FieldInsnNode field) {
        if (known(owner) == NullValue.NULL) {
            throw new NullFoundException();
        }
        if (owner instanceof Instance instance) {
            return instance;
        }
        throw new UnknownValueException(field.name);
    }

    private static Object element(Object array, Object index) {
        Object[] known = array(array);
        return known[inside(index, known)];
    }

    private static Object[] array(Object value) {
        if (value instanceof Object[] array) {
            return array;
        }
        throw new UnknownValueException("an array");
    }

    private static int inside(Object index, Object[] array) {
        return Arithmetic.index(index, array.length - 1);
    }

    /** A value that a decision depends on. */
    static Object known(Object value) {
        if (value == UnknownValue.VALUE) {
            throw new UnknownValueException("a decision");
        }
        return value;
    }

    /** A value as the JVM computes with it: a boolean is 0 or 1. */
    static Object number(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        return known(value);
    }

    private static long whole(Object value) {
        return Arithmetic.number(known(value)).longValue();
    }

    private static UnknownValueException unsupported(AbstractInsnNode instruction) {
        return new UnknownValueException("instruction " + instruction.getOpcode());
    }
}
