package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.ColumnProperties;
import dev.retort.operation.PropertyChange;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sql;
import java.util.Set;
import java.util.TreeSet;

/** The changes of columns and sequences in Java: {@code type(varchar(40)).to(varchar(100))}. */
final class ChangeCode {
    private final StaticImports words;
    private final PartCode parts;
    private final TypeCode types;

    ChangeCode(StaticImports words) {
        this.words = words;
        this.parts = new PartCode(words);
        this.types = new TypeCode(words);
    }

    CodeBlock of(PropertyChange<?, ?> change) {
        String method = words.definition(change.property().toString());
        return change.property() == ColumnProperties.NULLABLE
                ? CodeBlock.of("$L().$L()", method, change.to().equals(true) ? "toNullable" : "toNotNull")
                : CodeBlock.of("$L($L).to($L)", method, value(change.from()), value(change.to()));
    }

    private CodeBlock value(Object value) {
        if (value instanceof ColumnType type) {
            return types.of(type);
        }
        if (value instanceof Sql sql) {
            return parts.of(sql);
        }
        if (value instanceof String text) {
            return CodeBlocks.text(text);
        }
        if (value instanceof ColumnGeneration numbering) {
            return CodeBlock.of("$T.$L", ColumnGeneration.class, numbering.name());
        }
        if (value instanceof Set<?> databases) {
            return CodeBlock.of(
                    "$T.of($L)",
                    Set.class,
                    CodeBlocks.list(new TreeSet<>(databases).stream().map(each -> CodeBlocks.text(each.toString()))));
        }
        return CodeBlock.of("$L", value instanceof Long number ? PartCode.number(number) : value);
    }
}
