package dev.retort.processor.entity.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.retort.processor.entity.CompilerCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What code gives is the same, be it told from its source or from its class file. */
class CodeEvaluatorTest {
    private static final String CODED = "enum E { A(\"x\", 1), B(\"y\", 2); final String code; final int no;"
            + " E(String code, int no) { this.code = code; this.no = no; } String getCode() { return code; } } ";

    @TempDir
    static Path folder;

    /** A name, the source of an enum {@code E} and of a converter {@code C}, and what {@code C.to} makes of each constant. */
    static Stream<Arguments> conversions() {
        return Stream.of(
                to("getter", CODED, "return e == null ? null : e.getCode();", "x", "y"),
                to("field", CODED, "return e.no;", 1, 2),
                to("computed", CODED, "return e.ordinal() * 90 + (e.no << 2);", 4, 98),
                to("joined", CODED, "return e.name().toLowerCase() + '-' + e.no;", "a-1", "b-2"),
                to("part", CODED, "return e.name().charAt(0);", 'A', 'B'),
                to("boxed", CODED, "return Long.valueOf(e.no);", 1L, 2L),
                to("if", CODED, "if (e == E.A) { return 'a'; } else { return 'b'; }", 'a', 'b'),
                to("local", CODED, "String s = e.code; s = s + s; return s;", "xx", "yy"),
                to("switch", CODED, "switch (e) { case A: return \"1\"; default: return \"2\"; }", "1", "2"),
                to("arrows", CODED, "return switch (e) { case A -> \"1\"; case B -> { yield \"2\"; } };", "1", "2"),
                to("texts", CODED, "return switch (e.code) { case \"x\" -> 7; default -> 8; };", 7, 8),
                to("own method", CODED, "return half(e.no * 10); } Object half(int n) { return n / 2;", 5, 10),
                to(
                        "constant",
                        CODED,
                        "return PREFIX + e.code; } static final String PREFIX = \"p\"; void f() {",
                        "px",
                        "py"),
                to(
                        "bodies",
                        "enum E { A { String key() { return \"own\"; } }, B; String key() { return \"all\"; } } ",
                        "return e.key();",
                        "own",
                        "all"),
                to(
                        "delegation",
                        "enum E { A, B(5); final int no; E() { this(3); } E(int no) { this.no = no + 1; } } ",
                        "return e.no;",
                        4,
                        6),
                to(
                        "overloads",
                        "enum E { A(\"x\"), B(5); final String key; E(String key) { this.key = key; }"
                                + " E(int no) { this(\"n\" + no); } E(boolean flag) { this.key = \"\"; } } ",
                        "return e.key;",
                        "x",
                        "n5"),
                to("initializer", "enum E { A, B; final String key = name() + \"!\"; } ", "return e.key;", "A!", "B!"),
                to(
                        "interface",
                        "interface Keyed { default Object key() { return 7; } } enum E implements Keyed { A, B } ",
                        "return e.key();",
                        7,
                        7));
    }

    private static Arguments to(String name, String enumeration, String body, Object... expected) {
        return Arguments.of(name, enumeration + "class C { Object to(E e) { " + body + " } }", List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversions")
    void isToldFromItsSource(String name, String source, List<Object> expected) {
        assertThat(values(ofSource(source))).hasValue(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversions")
    void isToldFromItsClassFile(String name, String source, List<Object> expected) {
        assertThat(values(ofClassFiles(name, source))).hasValue(expected);
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                to("map", CODED, "return java.util.Map.of(E.A, 1, E.B, 2).get(e);"),
                to("system", CODED, "return System.getProperty(e.code);"),
                to("loop", CODED, "int n = 0; for (int i = 0; i < e.no; i++) { n = Math.max(n, i); } return n;"),
                to("exception", CODED, "throw new IllegalStateException();"),
                to("endless", CODED, "return to(e);"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void whatIsMoreThanComputationIsNotKnown(String name, String source, List<Object> none) {
        assertThat(values(ofSource(source))).isEmpty();
        assertThat(values(ofClassFiles(name, source))).isEmpty();
    }

    @Test
    void overloadsThatAreToldApartByTypesOfExpressionsAloneAreNotKnown() {
        String source = "enum E { A(1), B(2L); final int no; E(int no) { this.no = no; } E(long no) { this.no = 7; } }"
                + " class C { Object to(E e) { return e.no; } }";

        assertThat(values(ofSource(source))).isEmpty();
        assertThat(values(ofClassFiles("numbers", source))).hasValue(List.of(1, 7));
    }

    private record World(JavacTask task, CodeEvaluator code) {
        TypeElement type(String name) {
            return task.getElements().getTypeElement(name);
        }
    }

    private static Optional<List<Object>> values(World world) {
        List<Instance> constants = world.code().constants(world.type("E")).orElse(List.of());
        List<Object> values = constants.stream()
                .flatMap(each -> world.code().call(world.type("C"), "to", each).stream())
                .toList();
        return values.size() == 2 ? Optional.of(values) : Optional.empty();
    }

    private static World ofSource(String source) {
        JavacTask task = task(List.of("-proc:none"), source);
        try {
            task.parse();
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new World(task, CompilerCode.of(task.getElements(), Trees.instance(task), none -> Optional.empty()));
    }

    private static World ofClassFiles(String name, String source) {
        Path output = folder.resolve(name.replace(' ', '-'));
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(task(List.of("-proc:none", "-d", output.toString()), source).call())
                .isTrue();
        JavacTask task = task(List.of("-proc:none", "-cp", output.toString()), "class Other {}");
        return new World(
                task, CompilerCode.of(task.getElements(), Trees.instance(task), internal -> file(output, internal)));
    }

    private static Optional<byte[]> file(Path output, String internal) {
        Path file = output.resolve(internal + ".class");
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavacTask task(List<String> options, String source) {
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(new Source(source)));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///All.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
