package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.retort.Operations;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The method for one direction, and the private ones that it calls where it alone would be longer than the 64 KB that the JVM allows.
 *
 * @param main the method of {@link dev.retort.Migration}
 * @param parts the private methods, in the order in which it calls them
 */
record Methods(MethodSpec main, List<MethodSpec> parts) {
    /** Characters of canonical text in a method; a character makes two bytes of code at most. */
    private static final int MOST = 20_000;

    static Methods of(
            String name, CodeBlock above, List<Operation> operations, Function<List<Operation>, CodeBlock> body) {
        List<List<Operation>> groups = groups(operations);
        MethodSpec.Builder main = method(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addCode(above);
        if (groups.size() == 1) {
            return new Methods(main.addCode(body.apply(operations)).build(), List.of());
        }
        List<MethodSpec> parts = new ArrayList<>();
        for (List<Operation> group : groups) {
            String part = name + (parts.size() + 1);
            main.addStatement("$L(op)", part);
            parts.add(method(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addCode(body.apply(group))
                    .build());
        }
        return new Methods(main.build(), parts);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(Operations.class, "op");
    }

    private static List<List<Operation>> groups(List<Operation> operations) {
        List<List<Operation>> groups = new ArrayList<>();
        List<Operation> group = new ArrayList<>();
        int length = 0;
        for (Operation operation : operations) {
            int more = operation.toString().length();
            if (!group.isEmpty() && length + more > MOST) {
                groups.add(group);
                group = new ArrayList<>();
                length = 0;
            }
            group.add(operation);
            length += more;
        }
        groups.add(group);
        return groups;
    }
}
