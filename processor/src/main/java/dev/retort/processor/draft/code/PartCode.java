package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.ConstraintReference;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of tables in Java: {@code column("note", varchar(500)).nullable()}. */
final class PartCode {
    private final StaticImports words;
    private final TypeCode types;

    PartCode(StaticImports words) {
        this.words = words;
        this.types = new TypeCode(words);
    }

    /** The parts of a table in the order in which it lists them. */
    List<CodeBlock> of(Table table) {
        List<CodeBlock> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(of(column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            parts.add(of(key));
        }
        table.uniques().forEach(unique -> parts.add(of(unique)));
        table.foreignKeys().forEach(reference -> parts.add(of(reference)));
        table.checks().forEach(check -> parts.add(of(check)));
        table.indexes().forEach(index -> parts.add(of(index)));
        return parts;
    }

    CodeBlock of(Column column) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$L($S, $L)", words.definition("column"), column.name(), types.of(column.type()))
                .add(column.nullable() ? ".nullable()" : ".notNull()");
        switch (column.numbering()) {
            case IDENTITY -> code.add(".asIdentity()");
            case NATIVE -> code.add(".asNative()");
            case NONE -> {}
        }
        addSql(code, "withDefault", column.defaultValue());
        addSql(code, "generatedAs", column.generated());
        addText(code, "withCollation", column.collation());
        addText(code, "withComment", column.comment());
        if (!column.notOn().isEmpty()) {
            code.add("$Z.notOn($L)", CodeBlocks.list(column.notOn().stream().map(CodeBlocks::text)));
        }
        return code.build();
    }

    private void addSql(CodeBlock.Builder code, String method, Sql value) {
        if (!value.isEmpty()) {
            code.add("$Z.$L($L)", method, of(value));
        }
    }

    /** A text where it is the same everywhere: {@code "'new'"}; else {@code sql("1").on("h2", "2")}. */
    CodeBlock of(Sql sql) {
        return sql.byDatabase().isEmpty() ? CodeBlocks.text(sql.text()) : sql(sql);
    }

    /** Never a text alone: {@code sql("nights > 0")}. */
    private CodeBlock sql(Sql sql) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!sql.text().isEmpty()) {
            code.add("$L($L)", words.definition("sql"), CodeBlocks.text(sql.text()));
        }
        sql.byDatabase().forEach((database, text) -> {
            if (code.isEmpty()) {
                code.add("$L($S, $L)", words.definition("sqlOn"), database, CodeBlocks.text(text));
            } else {
                code.add("\n$>$>.on($S, $L)$<$<", database, CodeBlocks.text(text));
            }
        });
        return code.build();
    }

    private static void addText(CodeBlock.Builder code, String method, String value) {
        if (!value.isEmpty()) {
            code.add("$Z.$L($L)", method, CodeBlocks.text(value));
        }
    }

    CodeBlock of(PrimaryKey key) {
        CodeBlock code = call("primaryKey", names(key.name(), key.columns()));
        return key.partition().isEmpty()
                ? code
                : CodeBlock.of(
                        "$L.partitionedBy($L)",
                        code,
                        CodeBlocks.list(key.partition().stream().map(CodeBlocks::text)));
    }

    CodeBlock of(UniqueConstraint unique) {
        return call(unique.implicit() ? "implicitUnique" : "unique", names(unique.name(), unique.columns()));
    }

    CodeBlock of(ForeignKey key) {
        CodeBlock.Builder code = call("foreignKey", CodeBlocks.texts(key.name(), key.columns())).toBuilder()
                .add("$Z.references($L)", CodeBlocks.texts(key.table(), key.references()));
        addAction(code, "onDelete", key.onDelete());
        addAction(code, "onUpdate", key.onUpdate());
        return code.build();
    }

    private static void addAction(CodeBlock.Builder code, String method, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            code.add("$Z.$L($T.$L)", method, ReferentialAction.class, action.name());
        }
    }

    CodeBlock of(Check check) {
        CodeBlock expression = of(check.expression());
        return check.column().isEmpty()
                ? call("check", CodeBlocks.list(Stream.of(CodeBlocks.text(check.name()), expression)))
                : call(
                        "columnCheck",
                        CodeBlocks.list(
                                Stream.of(CodeBlocks.text(check.name()), CodeBlocks.text(check.column()), expression)));
    }

    /** A name, or what singles out a constraint that nobody named: {@code columns("guest_id"), "guest"}. */
    CodeBlock of(ConstraintReference reference) {
        if (!reference.name().isEmpty()) {
            return CodeBlocks.text(reference.name());
        }
        if (!reference.expression().isEmpty()) {
            return CodeBlocks.list(Stream.concat(
                    reference.columns().stream().map(CodeBlocks::text), Stream.of(sql(reference.expression()))));
        }
        CodeBlock columns =
                call("columns", CodeBlocks.list(reference.columns().stream().map(CodeBlocks::text)));
        return reference.target().isEmpty()
                ? columns
                : CodeBlocks.list(Stream.of(columns, CodeBlocks.text(reference.target())));
    }

    CodeBlock of(Index index) {
        List<String> parts = index.parts().stream().map(IndexPart::toString).toList();
        return call(index.unique() ? "uniqueIndex" : "index", names(index.name(), parts));
    }

    CodeBlock of(Sequence sequence) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$L($S, $L, $L)",
                        words.definition("sequence"),
                        sequence.name(),
                        number(sequence.start()),
                        number(sequence.increment()));
        addText(code, "withOptions", sequence.options());
        return code.add(sequence.natively() ? ".asNative()" : "").build();
    }

    private static CodeBlock names(String first, List<String> others) {
        return CodeBlocks.wrapped(
                Stream.concat(Stream.of(first), others.stream()).map(CodeBlocks::text));
    }

    static String number(long value) {
        return value == (int) value ? String.valueOf(value) : value + "L";
    }

    private CodeBlock call(String word, CodeBlock arguments) {
        return CodeBlock.of("$L($L)", words.definition(word), arguments);
    }
}
