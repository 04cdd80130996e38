package dev.retort.report.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The lines of what a Java source declares. The JDK's parser reads it, so a comment or a text literal is never taken for a declaration. */
final class SourceOutline {
    private final Map<String, Integer> declarations = new HashMap<>();
    private final Map<String, List<Integer>> upgrades = new HashMap<>();

    private SourceOutline() {}

    /** The outline of a source; empty on a Java runtime without a compiler. */
    static SourceOutline of(SourceText source) {
        SourceOutline outline = new SourceOutline();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler != null) {
            outline.read(compiler, source.text());
        }
        return outline;
    }

    /** The line of a class or of a member, {@code Guest}, {@code Guest.email}; null if there is none. */
    @Nullable
    Integer line(String declaration) {
        return declarations.get(declaration);
    }

    /** The lines of the operations that the method {@code upgrade} of a class states one by one. */
    List<Integer> upgrade(String type) {
        return upgrades.getOrDefault(type, List.of());
    }

    private void read(JavaCompiler compiler, String text) {
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), null, problem -> {}, List.of("-proc:none"), null, List.of(new TextFile(text)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Declarations(unit, positions, text).scan(unit, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes down each declaration below the simple name of its class. */
    private final class Declarations extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;

        Declarations(CompilationUnitTree unit, SourcePositions positions, String text) {
            this.unit = unit;
            this.positions = positions;
            this.text = text;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = type.getSimpleName().toString();
            declare(name, type, type.getModifiers());
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    declare(name + "." + field.getName(), field, field.getModifiers());
                } else if (member instanceof MethodTree method) {
                    method(name, method);
                } else if (member instanceof ClassTree nested) {
                    visitClass(nested, name);
                }
            }
            return null;
        }

        private void method(String type, MethodTree method) {
            declare(type + "." + method.getName(), method, method.getModifiers());
            BlockTree body = method.getBody();
            if (method.getName().contentEquals("upgrade") && body != null) {
                String recorder = method.getParameters().size() == 1
                        ? method.getParameters().get(0).getName().toString()
                        : "";
                List<Integer> lines = new ArrayList<>();
                body.getStatements().stream()
                        .filter(statement -> statement instanceof ExpressionStatementTree each
                                && root(each.getExpression()).equals(recorder))
                        .forEach(statement -> lines.add(line(positions.getStartPosition(unit, statement))));
                upgrades.put(type, lines);
            }
        }

        /** The name at the left end of a chain of calls. */
        private static String root(ExpressionTree expression) {
            if (expression instanceof MethodInvocationTree call) {
                return root(call.getMethodSelect());
            }
            return expression instanceof MemberSelectTree select ? root(select.getExpression()) : expression.toString();
        }

        /** Annotations stand on lines of their own: the line of a declaration is that of its name. */
        private void declare(String key, Tree tree, Tree modifiers) {
            long start = positions.getStartPosition(unit, tree);
            if (start < 0) {
                return; // the compiler adds a constructor, which stands nowhere
            }
            long from = Math.max(start, positions.getEndPosition(unit, modifiers));
            String name = key.substring(key.lastIndexOf('.') + 1);
            Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
            declarations.putIfAbsent(key, line(found.find((int) from) ? found.start() : from));
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }

    private static final class TextFile extends SimpleJavaFileObject {
        private final String text;

        TextFile(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
