package dev.retort;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.retort.dialect.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/operations.md}: what a revision can call, from the Javadoc of these methods. */
class OperationsPageTest {
    private static final String INTRODUCTION = """
            What a [revision class](../README.md) calls on `Operations op`. Definitions such as `column` and `primaryKey` come from
            `dev.retort.Definitions`, types from `dev.retort.schema.Types`. The SQL is that of a database with short names for
            everything; [Dialects](../dialects.md) links the statements of every operation on every database.
            """;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    @Test
    void thePageHasEveryOperation() throws IOException {
        String page = Stream.of(
                        section("Tables and columns", "TableOperations"),
                        section("Keys, constraints, indexes and sequences", "SchemaOperations"),
                        section("Rows, SQL and code", "RowOperations"),
                        section("Forms of an operation, and SQL that changes the schema", "Operations"))
                .collect(joining("\n"));
        assertThat(page).contains("### addColumn(table, column)", "### createIndex(", "### backfill(", "### online()");
        Golden.checkPage("reference/operations.md", "Operations", OperationsPageTest.class, INTRODUCTION + "\n" + page);
    }

    private String section(String title, String type) throws IOException {
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(Path.of("src/main/java/dev/retort", type + ".java")));
            CompilationUnitTree unit = task.parse().iterator().next();
            ClassTree declaration = (ClassTree) unit.getTypeDecls().get(0);
            DocTrees comments = DocTrees.instance(task);
            TreePath path = new TreePath(new TreePath(unit), declaration);
            return "## " + title + "\n\n"
                    + declaration.getMembers().stream()
                            .filter(MethodTree.class::isInstance)
                            .map(MethodTree.class::cast)
                            .filter(OperationsPageTest::isCalledByRevisions)
                            .map(method -> entry(method, comments.getDocCommentTree(new TreePath(path, method))))
                            .collect(joining("\n"));
        }
    }

    private static boolean isCalledByRevisions(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && !method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static String entry(MethodTree method, DocCommentTree comment) {
        assertThat(comment).as(method.getName().toString()).isNotNull();
        String names = method.getParameters().stream()
                .map(each -> each.getName().toString())
                .collect(joining(", "));
        String parameters = method.getParameters().stream()
                .map(each -> withoutAnnotations(each.toString()))
                .collect(joining(", "));
        String described = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .map(each -> "- `" + each.getName() + "`: "
                        + text(each.getDescription()).strip())
                .collect(joining("\n"));
        return "### %s(%s)\n\n`%s(%s)`\n\n%s\n%s"
                .formatted(
                        method.getName(),
                        names,
                        method.getName(),
                        parameters,
                        text(comment.getFullBody()).strip(),
                        described.isEmpty() ? "" : "\n" + described + "\n");
    }

    private static String withoutAnnotations(String parameter) {
        return parameter.replaceAll("@\\w+(\\([^)]*\\))? ?", "").strip();
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream().map(OperationsPageTest::text).collect(joining()).replaceAll(" *\n\n\\s*", "\n\n");
    }

    private static String text(DocTree tree) {
        if (tree instanceof TextTree text) {
            return text.getBody().replaceAll("\\s+", " ");
        }
        if (tree instanceof LiteralTree code) {
            String body = code.getBody().getBody();
            return body.contains(";\n")
                    ? "```java\n" + snippet(body.strip()) + "\n```"
                    : "`" + body.strip().replaceAll("\\s+", " ") + "`";
        }
        if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? name(link.getReference()) : text(link.getLabel());
        }
        if (tree instanceof StartElementTree || tree instanceof EndElementTree) {
            return "\n\n";
        }
        return Objects.toString(tree);
    }

    /** With the indent of a continued line in front of what follows the first one; from which column javac counts depends on its version. */
    private static String snippet(String code) {
        int end = code.indexOf('\n') + 1;
        return end == 0
                ? code
                : code.substring(0, end)
                        + code.substring(end).stripIndent().indent(8).stripTrailing();
    }

    private static String name(ReferenceTree reference) {
        return "`" + reference.getSignature().replaceFirst("^#", "").replace('#', '.') + "`";
    }
}
