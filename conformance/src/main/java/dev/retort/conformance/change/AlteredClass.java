package dev.retort.conformance.change;

import dev.retort.conformance.change.Alteration.Add;
import dev.retort.conformance.change.Alteration.Drop;
import dev.retort.conformance.change.Alteration.Retype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class file with alterations. Methods that use an altered field are left as they are and fail where they run, which no schema needs.
 */
final class AlteredClass {
    private static final String COLUMN = "Ljakarta/persistence/Column;";

    private final ClassNode type = new ClassNode();

    /** Reads a class file. */
    AlteredClass(byte[] bytes) {
        new ClassReader(bytes).accept(type, 0);
    }

    /** As a class file again. */
    byte[] bytes() {
        // The frames of methods that stay are copied; those that are written here need none.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    void apply(Alteration alteration) {
        if (alteration instanceof Drop drop) {
            drop(drop.member());
        } else if (alteration instanceof Retype retype) {
            retype(retype);
        } else if (alteration instanceof Add add) {
            add(add);
        }
    }

    private void drop(Member member) {
        List<AnnotationNode> annotations = annotations(member);
        annotations.removeIf(annotation -> Member.isMapping(annotation.desc));
        annotations.add(new AnnotationNode("Ljakarta/persistence/Transient;"));
    }

    private void retype(Retype retype) {
        Member member = retype.member();
        if (member.property()) {
            MethodNode getter = getter(member);
            MethodNode setter = type.methods.stream()
                    .filter(method -> Member.isSetter(method, getter))
                    .findFirst()
                    .orElseThrow();
            body(getter, "()" + retype.type());
            body(setter, "(" + retype.type() + ")V");
        } else {
            FieldNode field = field(member);
            field.desc = retype.type();
            field.value = null;
        }
        column(annotations(member), retype.column());
    }

    private void add(Add add) {
        List<AnnotationNode> annotations = new ArrayList<>();
        if (add.association()) {
            annotations.add(new AnnotationNode("Ljakarta/persistence/ManyToOne;"));
        }
        column(annotations, add.column());
        if (add.property()) {
            String name =
                    Character.toUpperCase(add.name().charAt(0)) + add.name().substring(1);
            MethodNode getter = new MethodNode(Opcodes.ACC_PUBLIC, "get" + name, "", null, null);
            body(getter, "()" + add.type());
            getter.visibleAnnotations = annotations;
            MethodNode setter = new MethodNode(Opcodes.ACC_PUBLIC, "set" + name, "", null, null);
            body(setter, "(" + add.type() + ")V");
            type.methods.addAll(List.of(getter, setter));
        } else {
            FieldNode field = new FieldNode(Opcodes.ACC_PRIVATE, add.name(), add.type(), null, null);
            field.visibleAnnotations = annotations;
            type.fields.add(field);
        }
    }

    /** A method that does nothing, and returns nothing or null or zero. */
    private static void body(MethodNode method, String descriptor) {
        method.desc = descriptor;
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        method.visibleLocalVariableAnnotations = null;
        Type result = Type.getReturnType(descriptor);
        int zero = switch (result.getSort()) {
            case Type.VOID -> Opcodes.NOP;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
            default -> Opcodes.ICONST_0;
        };
        method.instructions.add(new InsnNode(zero));
        method.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
    }

    private static void column(List<AnnotationNode> annotations, Map<String, Object> values) {
        if (values.isEmpty()) {
            return;
        }
        AnnotationNode column = annotations.stream()
                .filter(annotation -> annotation.desc.equals(COLUMN))
                .findFirst()
                .orElseGet(() -> {
                    AnnotationNode added = new AnnotationNode(COLUMN);
                    annotations.add(added);
                    return added;
                });
        Map<String, Object> all = new TreeMap<>();
        for (int i = 0; column.values != null && i < column.values.size(); i += 2) {
            all.put((String) column.values.get(i), column.values.get(i + 1));
        }
        all.putAll(values);
        List<Object> flat = new ArrayList<>();
        all.forEach((name, value) -> flat.addAll(List.of(name, value)));
        column.values = flat;
    }

    private List<AnnotationNode> annotations(Member member) {
        if (member.property()) {
            MethodNode getter = getter(member);
            getter.visibleAnnotations = mutable(getter.visibleAnnotations);
            return getter.visibleAnnotations;
        }
        FieldNode field = field(member);
        field.visibleAnnotations = mutable(field.visibleAnnotations);
        return field.visibleAnnotations;
    }

    private static List<AnnotationNode> mutable(List<AnnotationNode> annotations) {
        return annotations == null ? new ArrayList<>() : new ArrayList<>(annotations);
    }

    private FieldNode field(Member member) {
        return type.fields.stream()
                .filter(field -> field.name.equals(member.name()))
                .findFirst()
                .orElseThrow();
    }

    private MethodNode getter(Member member) {
        return type.methods.stream()
                .filter(method -> method.name.equals(member.name()) && method.desc.startsWith("()"))
                .findFirst()
                .orElseThrow();
    }
}
