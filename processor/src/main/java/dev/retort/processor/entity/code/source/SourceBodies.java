package dev.retort.processor.entity.code.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.Interpreter;
import dev.retort.processor.entity.code.KotlinStub;
import dev.retort.processor.entity.code.LombokAccessors;
import dev.retort.processor.entity.code.MethodBodies;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The bodies in sources, as javac has parsed them. It is not asked what a name means: that would have it analyze the class too early. */
public final class SourceBodies implements MethodBodies {
    private final Trees trees;
    private final Interpreter machine;

    public SourceBodies(Trees trees, Interpreter machine) {
        this.trees = trees;
        this.machine = machine;
    }

    @Override
    public Optional<Object> run(ExecutableElement method, Object self, List<Object> arguments) {
        TreePath path = trees.getPath(method);
        if (path == null || !(method.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        requireReal(type);
        return Optional.of(run((MethodTree) path.getLeaf(), type, path.getCompilationUnit(), self, arguments));
    }

    /** In a stub {@code enum Level(val number: Int) { LOW(1) }} reads {@code LOW; private final int number = 0}. */
    private static void requireReal(TypeElement type) {
        if (KotlinStub.isOf(type)) {
            throw new UnknownValueException("the Kotlin of " + type.getQualifiedName());
        }
    }

    private Object run(
            MethodTree method, TypeElement type, CompilationUnitTree unit, Object self, List<Object> arguments) {
        SourceFrame frame = new SourceFrame(machine, new SourceNames(machine.elements(), type, unit), self);
        bind(frame, method, arguments);
        return new SourceStatements(frame).value(method.getBody());
    }

    private static void bind(SourceFrame frame, MethodTree method, List<Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            VariableTree parameter = method.getParameters().get(i);
            Object argument = arguments.get(i);
            frame.declare(
                    parameter.getName().toString(),
                    argument == UnknownValue.VALUE
                            ? argument
                            : Arithmetic.cast(String.valueOf(parameter.getType()), argument));
        }
    }

    @Override
    public Optional<Object> runOwn(Instance constant, String method, List<Object> arguments) {
        if (!(constant.body() instanceof ClassTree body)) {
            return Optional.empty();
        }
        TreePath path = trees.getPath(constant.type());
        return body.getMembers().stream()
                .filter(each -> isMethod(each, method, arguments.size()))
                .map(each -> run((MethodTree) each, constant.type(), path.getCompilationUnit(), constant, arguments))
                .findFirst();
    }

    private static boolean isMethod(Tree tree, String name, int parameters) {
        return tree instanceof MethodTree method
                && method.getName().contentEquals(name)
                && method.getParameters().size() == parameters;
    }

    @Override
    public Optional<List<Instance>> constants(TypeElement enumeration) {
        TreePath path = trees.getPath(enumeration);
        if (path == null) {
            return Optional.empty();
        }
        requireReal(enumeration);
        ClassTree tree = (ClassTree) path.getLeaf();
        List<Instance> constants = new ArrayList<>();
        for (var element : enumeration.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = element.getSimpleName().toString();
                Instance constant = Instance.constant(enumeration, name, constants.size());
                construct(constant, tree, path.getCompilationUnit());
                constants.add(constant);
            }
        }
        return Optional.of(List.copyOf(constants));
    }

    private void construct(Instance constant, ClassTree tree, CompilationUnitTree unit) {
        SourceNames names = new SourceNames(machine.elements(), constant.type(), unit);
        NewClassTree creation = creation(constant, tree);
        if (creation.getClassBody() != null) {
            constant.setBody(creation.getClassBody());
        }
        SourceExpressions outside = new SourceExpressions(new SourceFrame(machine, names, NullValue.NULL));
        List<Object> arguments = new ArrayList<>();
        for (ExpressionTree argument : creation.getArguments()) {
            arguments.add(outside.tolerant(argument));
        }
        SourceFrame inside = new SourceFrame(machine, names, constant);
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() != null && !isStatic(field)) {
                inside.assign(
                        field.getName().toString(), new SourceExpressions(inside).tolerant(field.getInitializer()));
            }
        }
        construct(constant, tree, names, arguments);
    }

    private static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
    }

    private static NewClassTree creation(Instance constant, ClassTree tree) {
        return tree.getMembers().stream()
                .filter(each ->
                        each instanceof VariableTree field && field.getName().contentEquals(constant.name()))
                .map(each -> ((VariableTree) each).getInitializer())
                .filter(NewClassTree.class::isInstance)
                .map(NewClassTree.class::cast)
                .findFirst()
                .orElseThrow(() -> new UnknownValueException(constant.name()));
    }

    private void construct(Instance constant, ClassTree tree, SourceNames names, List<Object> arguments) {
        List<MethodTree> found = tree.getMembers().stream()
                .filter(each -> isMethod(each, "<init>", arguments.size()))
                .map(MethodTree.class::cast)
                .toList();
        if (!found.isEmpty()) {
            MethodTree called = found.size() == 1
                    ? found.get(0)
                    : Overloads.only(found, arguments)
                            .orElseThrow(() -> new UnknownValueException("overloads of the constructor"));
            SourceFrame frame = new SourceFrame(machine, names, constant);
            bind(frame, called, arguments);
            frame.onDelegation(others -> construct(constant, tree, names, others));
            new SourceStatements(frame).run(called.getBody());
        } else if (!arguments.isEmpty()) {
            generated(constant, arguments);
        }
    }

    private static void generated(Instance constant, List<Object> arguments) {
        List<VariableElement> fields = LombokAccessors.constructor(constant.type())
                .filter(each -> each.size() == arguments.size())
                .orElseThrow(() -> new UnknownValueException("the constructor"));
        for (int i = 0; i < arguments.size(); i++) {
            constant.set(fields.get(i).getSimpleName().toString(), arguments.get(i));
        }
    }
}
