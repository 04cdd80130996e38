package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The small parts that all code of a revision class shares. */
public final class CodeBlocks {
    /** Where JavaPoet breaks lines too. */
    private static final int LINE = 100;

    private static final int INDENT = 8;

    /** Characters that fit into a constant: 65,535 bytes at three a character (The Java Virtual Machine Specification, 4.4.7). */
    private static final int CONSTANT = 21_000;

    private CodeBlocks() {}

    /**
     * A string literal; several that are joined at run time, where the text is longer than a constant of a class file may be: {@code String.join("",
     * "…", "…")}. A {@code +} would make one constant of them.
     */
    public static CodeBlock text(String value) {
        if (value.length() <= CONSTANT) {
            return CodeBlock.of("$S", value);
        }
        List<CodeBlock> parts = new ArrayList<>();
        int from = 0;
        while (from < value.length()) {
            int to = Math.min(from + CONSTANT, value.length());
            to -= Character.isHighSurrogate(value.charAt(to - 1)) && to < value.length() ? 1 : 0;
            parts.add(CodeBlock.of("$S", value.substring(from, to)));
            from = to;
        }
        return CodeBlock.of("$T.join($S,$W$L)", String.class, "", wrapped(parts.stream()));
    }

    /** A name, then string literals. */
    static CodeBlock texts(String first, Collection<String> others) {
        return list(Stream.concat(Stream.of(first), others.stream()).map(CodeBlocks::text));
    }

    /** On one line. */
    public static CodeBlock list(Stream<CodeBlock> parts) {
        return CodeBlock.join(parts.toList(), ", ");
    }

    /** On as many lines as it takes. */
    static CodeBlock wrapped(Stream<CodeBlock> parts) {
        return CodeBlock.join(parts.toList(), ",$W");
    }

    /** Each on a line of its own, the first one too. */
    static CodeBlock lines(List<CodeBlock> parts) {
        return CodeBlock.of("\n$L", CodeBlock.join(parts, ",\n"));
    }

    /** A call, {@code op.dropTable}, that records an operation: on one line if that is short enough, else with a line an argument. */
    static CodeBlock call(String method, List<CodeBlock> arguments) {
        CodeBlock flat = CodeBlock.of("$L($L)", method, list(arguments.stream()));
        boolean fits = arguments.size() <= 1 || INDENT + unbroken(flat).length() + 1 <= LINE;
        return fits ? flat : CodeBlock.of("$L($L)", method, lines(arguments));
    }

    /** The code as if lines had no end: JavaPoet breaks it when it becomes text, and keeps its end back until a line ends. */
    private static String unbroken(CodeBlock code) {
        return CodeBlock.of("$L\n", code).toString().strip().replaceAll("\\n *", " ");
    }
}
