package dev.retort.processor.entity.code.bytecode;

import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Follows the instructions of one method. ASM's {@link Frame} keeps the stack and the local variables, {@link ValueInterpreter} computes, and
 * this class decides which instruction comes next. An unknown value may be passed around, but no jump can depend on it.
 */
final class MethodRun {
    /** More than any method that only computes a value. */
    static final int MAX_STEPS = 20_000;

    private final MethodNode method;
    private final ValueInterpreter interpreter;
    private final Frame<StackValue> frame;

    MethodRun(ClassFileBodies bodies, ClassNode type, MethodNode method, Object self, List<Object> arguments) {
        this.method = method;
        this.interpreter = new ValueInterpreter(bodies, type);
        this.frame = new Frame<>(method.maxLocals, method.maxStack);
        setArguments(self, arguments);
    }

    private void setArguments(Object self, List<Object> arguments) {
        for (int i = 0; i < method.maxLocals; i++) {
            frame.setLocal(i, StackValue.UNKNOWN);
        }
        int slot = 0;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            frame.setLocal(slot++, StackValue.of(self));
        }
        Type[] types = Type.getArgumentTypes(method.desc);
        for (int i = 0; i < types.length; i++) {
            frame.setLocal(slot, new StackValue(arguments.get(i), types[i].getSize()));
            slot += types[i].getSize();
        }
    }

    /** The returned value; {@link NullValue} for {@code void}. */
    Object result() {
        AbstractInsnNode next = method.instructions.getFirst();
        for (int steps = 0; steps < MAX_STEPS && next != null; steps++) {
            int opcode = next.getOpcode();
            if (opcode == Opcodes.RETURN) {
                return NullValue.NULL;
            }
            if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
                return StackValue.typed(Type.getReturnType(method.desc), peek(0))
                        .object();
            }
            next = opcode < 0 ? next.getNext() : execute(next);
        }
        throw new UnknownValueException(method.name);
    }

    private @Nullable AbstractInsnNode execute(AbstractInsnNode instruction) {
        AbstractInsnNode target = target(instruction);
        try {
            frame.execute(instruction, interpreter);
        } catch (AnalyzerException invalid) {
            throw new UnknownValueException("instruction " + instruction.getOpcode());
        }
        return target == null ? instruction.getNext() : target;
    }

    /** Where a jump goes, if it does. */
    private @Nullable LabelNode target(AbstractInsnNode instruction) {
        if (instruction instanceof JumpInsnNode jump) {
            return isTaken(jump.getOpcode()) ? jump.label : null;
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            int index = selector() - table.min;
            return index >= 0 && index < table.labels.size() ? table.labels.get(index) : table.dflt;
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            int index = lookup.keys.indexOf(selector());
            return index >= 0 ? lookup.labels.get(index) : lookup.dflt;
        }
        return null;
    }

    private int selector() {
        return Arithmetic.number(ValueInterpreter.number(peek(0))).intValue();
    }

    private boolean isTaken(int opcode) {
        return switch (opcode) {
            case Opcodes.GOTO -> true;
            case Opcodes.IFEQ -> compare("==", peek(0), 0);
            case Opcodes.IFNE -> compare("!=", peek(0), 0);
            case Opcodes.IFLT -> compare("<", peek(0), 0);
            case Opcodes.IFGE -> compare(">=", peek(0), 0);
            case Opcodes.IFGT -> compare(">", peek(0), 0);
            case Opcodes.IFLE -> compare("<=", peek(0), 0);
            case Opcodes.IF_ICMPEQ -> compare("==", peek(1), peek(0));
            case Opcodes.IF_ICMPNE -> compare("!=", peek(1), peek(0));
            case Opcodes.IF_ICMPLT -> compare("<", peek(1), peek(0));
            case Opcodes.IF_ICMPGE -> compare(">=", peek(1), peek(0));
            case Opcodes.IF_ICMPGT -> compare(">", peek(1), peek(0));
            case Opcodes.IF_ICMPLE -> compare("<=", peek(1), peek(0));
            case Opcodes.IF_ACMPEQ -> isSame();
            case Opcodes.IF_ACMPNE -> !isSame();
            case Opcodes.IFNULL -> ValueInterpreter.known(peek(0)) == NullValue.NULL;
            case Opcodes.IFNONNULL -> ValueInterpreter.known(peek(0)) != NullValue.NULL;
            default -> throw new UnknownValueException("instruction " + opcode);
        };
    }

    private boolean isSame() {
        return Arithmetic.binary("==", ValueInterpreter.known(peek(1)), ValueInterpreter.known(peek(0)))
                .equals(true);
    }

    private static boolean compare(String operator, Object left, Object right) {
        return Arithmetic.binary(operator, ValueInterpreter.number(left), ValueInterpreter.number(right))
                .equals(true);
    }

    /** The value on the stack with so many above it. */
    private Object peek(int above) {
        return frame.getStack(frame.getStackSize() - 1 - above).object();
    }
}
