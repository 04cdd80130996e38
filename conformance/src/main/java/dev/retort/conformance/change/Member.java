package dev.retort.conformance.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A persistent attribute as it stands in a class file: a field, or the getter of a property.
 *
 * @param owner binary name of its class
 * @param name of the field or the getter
 * @param type its type as a descriptor: {@code Ljava/lang/String;}
 * @param property whether it is a getter
 * @param generic whether its type has more to say than the descriptor
 * @param annotations descriptors of its annotations
 */
record Member(String owner, String name, String type, boolean property, boolean generic, Set<String> annotations) {
    private static final int NEVER_PERSISTENT = Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;
    private static final String TRANSIENT = "Ljakarta/persistence/Transient;";

    Member {
        annotations = Set.copyOf(annotations);
    }

    /**
     * The attributes that a class declares, in the order of its file. None of a class that annotates fields and getters, or neither: there
     * another class says which of them count.
     */
    static List<Member> of(ClassNode type) {
        boolean fields = type.fields.stream().anyMatch(field -> isMapped(annotations(field.visibleAnnotations)));
        boolean getters = type.methods.stream().anyMatch(method -> isMapped(annotations(method.visibleAnnotations)));
        if (fields == getters) {
            return List.of();
        }
        return (fields ? fields(type) : getters(type))
                .filter(member -> !member.annotations().contains(TRANSIENT))
                .toList();
    }

    private static Stream<Member> fields(ClassNode type) {
        return type.fields.stream()
                .filter(field -> (field.access & NEVER_PERSISTENT) == 0)
                .map(field -> of(type, field));
    }

    private static Member of(ClassNode type, FieldNode field) {
        return new Member(
                type.name.replace('/', '.'),
                field.name,
                field.desc,
                false,
                field.signature != null,
                annotations(field.visibleAnnotations));
    }

    private static Stream<Member> getters(ClassNode type) {
        return type.methods.stream()
                .filter(method -> (method.access & NEVER_PERSISTENT) == 0)
                .filter(method -> method.desc.startsWith("()"))
                .filter(method -> type.methods.stream().anyMatch(other -> isSetter(other, method)))
                .map(method -> of(type, method));
    }

    private static Member of(ClassNode type, MethodNode getter) {
        return new Member(
                type.name.replace('/', '.'),
                getter.name,
                getter.desc.substring(2),
                true,
                getter.signature != null,
                annotations(getter.visibleAnnotations));
    }

    /** The method {@code setX} for {@code getX} or {@code isX}. */
    static boolean isSetter(MethodNode method, MethodNode getter) {
        return method.name.equals("set" + getter.name.replaceFirst("^(get|is)", ""))
                && method.desc.equals("(" + getter.desc.substring(2) + ")V")
                && getter.name.matches("(get|is).+");
    }

    private static boolean isMapped(Set<String> annotations) {
        return annotations.stream().anyMatch(Member::isMapping);
    }

    /** Whether an annotation says something of a mapping. */
    static boolean isMapping(String annotation) {
        return annotation.startsWith("Ljakarta/persistence/") || annotation.startsWith("Lorg/hibernate/annotations/");
    }

    private static Set<String> annotations(List<AnnotationNode> nodes) {
        List<String> all = new ArrayList<>();
        if (nodes != null) {
            nodes.forEach(node -> all.add(node.desc));
        }
        return Set.copyOf(all);
    }
}
