package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows in Java: {@code row("P", 1, null)}. */
final class RowCode {
    private final Words words;

    RowCode(Words words) {
        this.words = words;
    }

    CodeBlock of(Row row) {
        if (row.values().size() == 1 && row.values().get(0) == null) {
            return CodeBlock.of("$L(($T) null)", words.definition("row"), Object.class);
        }
        Stream<CodeBlock> values = row.values().stream().map(RowCode::value);
        return CodeBlock.of("$L($L)", words.definition("row"), Code.list(values));
    }

    private static CodeBlock value(@Nullable Object value) {
        if (value instanceof String text) {
            return Code.text(text);
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
