package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Row;
import dev.retort.operation.RowKey;
import dev.retort.operation.ValueChange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in Java: {@code row("P", 1, null)}. */
final class RowCode {
    private final StaticImports words;

    RowCode(StaticImports words) {
        this.words = words;
    }

    /** The arguments of {@code op.insert} and {@code op.delete}, a line each. */
    CodeBlock of(String table, List<String> columns, List<Row> rows) {
        List<CodeBlock> lines = new ArrayList<>();
        lines.add(CodeBlocks.text(table));
        lines.add(CodeBlock.of(
                "$L($L)",
                words.definition("columns"),
                CodeBlocks.list(columns.stream().map(CodeBlocks::text))));
        rows.forEach(row -> lines.add(of(row)));
        return CodeBlocks.lines(lines);
    }

    CodeBlock of(Row row) {
        if (row.values().size() == 1 && row.values().get(0) == null) {
            return CodeBlock.of("$L(($T) null)", words.definition("row"), Object.class);
        }
        return CodeBlock.of("$L($L)", words.definition("row"), values(row));
    }

    /** {@code "P", 1, null}. */
    static CodeBlock values(Row row) {
        return CodeBlocks.list(row.values().stream().map(RowCode::value));
    }

    /** {@code where("code", "P").and("language", "en")}. */
    CodeBlock of(RowKey key) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < key.columns().size(); i++) {
            String method = i == 0 ? words.definition("where") : ".and";
            code.add(
                    "$L($S, $L)",
                    method,
                    key.columns().get(i),
                    value(key.values().values().get(i)));
        }
        return code.build();
    }

    /** {@code "booking", "id"}; or {@code keysOf("customer", "id"), keysOf("employee", "id")}. */
    CodeBlock of(ContinueSequence operation) {
        List<NumberedColumn> columns = operation.columns();
        return columns.size() == 1
                ? CodeBlocks.texts(
                        columns.get(0).table(), List.of(columns.get(0).column()))
                : CodeBlocks.wrapped(columns.stream()
                        .map(each ->
                                CodeBlock.of("$L($S, $S)", words.definition("keysOf"), each.table(), each.column())));
    }

    /** {@code set("label").from("positive").to("good")}. */
    CodeBlock of(ValueChange change) {
        return CodeBlock.of(
                "$L($S).from($L).to($L)",
                words.definition("set"),
                change.column(),
                value(change.from()),
                value(change.to()));
    }

    private static CodeBlock value(@Nullable Object value) {
        if (value instanceof String text) {
            return CodeBlocks.text(text);
        }
        if (value instanceof Long number) {
            return CodeBlock.of("$LL", number);
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite()
                    ? CodeBlock.of("$T.parseDouble($S)", Double.class, number.toString())
                    : CodeBlock.of("$Ld", number);
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            return CodeBlock.of("new $T($S)", value.getClass(), value.toString());
        }
        if (value instanceof Temporal) {
            return CodeBlock.of("$T.parse($S)", value.getClass(), value.toString());
        }
        if (value instanceof UUID) {
            return CodeBlock.of("$T.fromString($S)", UUID.class, value.toString());
        }
        return CodeBlock.of("$L", value);
    }
}
