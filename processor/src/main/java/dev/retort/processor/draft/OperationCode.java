package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.*;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations in Java, as the calls that record them: {@code op.dropIndex("guest", index("ix_guest_name", "name"))}. */
final class OperationCode implements Operation.Visitor<CodeBlock> {
    /** Where a value is to be filled in. */
    private static final String HOLE = "VALUE_OF_EXISTING_ROWS";

    private static final String CODE = "CODE_OF_THE_REVISION";

    private final Words words;
    private final PartCode parts;
    private final RowCode rows;

    private final String receiver;

    OperationCode(Words words) {
        this(words, "op");
    }

    /** Code that records with a receiver of another name than {@code op}. */
    private OperationCode(Words words, String receiver) {
        this.words = words;
        this.receiver = receiver;
        this.parts = new PartCode(words);
        this.rows = new RowCode(words);
    }

    @Override
    public CodeBlock visit(CreateTable operation) {
        return table("createTable", operation.table());
    }

    @Override
    public CodeBlock visit(DropTable operation) {
        return table("dropTable", operation.table());
    }

    @Override
    public CodeBlock visit(RenameTable operation) {
        return call("renameTable", Code.text(operation.from()), Code.text(operation.to()));
    }

    @Override
    public CodeBlock visit(CreateView operation) {
        return view("createView", operation.view());
    }

    @Override
    public CodeBlock visit(DropView operation) {
        return view("dropView", operation.view());
    }

    private CodeBlock view(String method, View view) {
        return call(method, Code.text(view.name()), parts.of(view.query()));
    }

    @Override
    public CodeBlock visit(CommentOnTable operation) {
        return call("commentOnTable", operation.table(), Code.text(operation.from()), Code.text(operation.to()));
    }

    @Override
    public CodeBlock visit(AddColumn operation) {
        return call("addColumn", operation.table(), parts.of(operation.column()));
    }

    @Override
    public CodeBlock visit(DropColumn operation) {
        return call("dropColumn", operation.table(), parts.of(operation.column()));
    }

    @Override
    public CodeBlock visit(RenameColumn operation) {
        return call("renameColumn", operation.table(), Code.text(operation.from()), Code.text(operation.to()));
    }

    @Override
    public CodeBlock visit(AlterColumn operation) {
        List<CodeBlock> lines =
                List.of(Code.text(operation.table()), parts.of(operation.from()), parts.of(operation.to()));
        return CodeBlock.of("$L.alterColumn($L)", receiver, Code.lines(lines));
    }

    @Override
    public CodeBlock visit(AddPrimaryKey operation) {
        return call("addPrimaryKey", operation.table(), parts.of(operation.key()));
    }

    @Override
    public CodeBlock visit(DropPrimaryKey operation) {
        return call("dropPrimaryKey", operation.table(), parts.of(operation.key()));
    }

    @Override
    public CodeBlock visit(AddUnique operation) {
        return call("addUnique", operation.table(), parts.of(operation.unique()));
    }

    @Override
    public CodeBlock visit(DropUnique operation) {
        return call("dropUnique", operation.table(), parts.of(operation.unique()));
    }

    @Override
    public CodeBlock visit(AddForeignKey operation) {
        return call("addForeignKey", operation.table(), parts.of(operation.key()));
    }

    @Override
    public CodeBlock visit(DropForeignKey operation) {
        return call("dropForeignKey", operation.table(), parts.of(operation.key()));
    }

    @Override
    public CodeBlock visit(AddCheck operation) {
        return call("addCheck", operation.table(), parts.of(operation.check()));
    }

    @Override
    public CodeBlock visit(DropCheck operation) {
        return call("dropCheck", operation.table(), parts.of(operation.check()));
    }

    @Override
    public CodeBlock visit(CreateIndex operation) {
        return call("createIndex", operation.table(), parts.of(operation.index()));
    }

    @Override
    public CodeBlock visit(DropIndex operation) {
        return call("dropIndex", operation.table(), parts.of(operation.index()));
    }

    @Override
    public CodeBlock visit(RenameIndex operation) {
        return call("renameIndex", operation.table(), Code.text(operation.from()), Code.text(operation.to()));
    }

    @Override
    public CodeBlock visit(CreateSchema operation) {
        return call("createSchema", Code.text(operation.name()));
    }

    @Override
    public CodeBlock visit(CreateSequence operation) {
        return call("createSequence", parts.of(operation.sequence()));
    }

    @Override
    public CodeBlock visit(DropSequence operation) {
        return call("dropSequence", parts.of(operation.sequence()));
    }

    @Override
    public CodeBlock visit(AlterSequence operation) {
        return call("alterSequence", parts.of(operation.from()), parts.of(operation.to()));
    }

    @Override
    public CodeBlock visit(ExecuteSql operation) {
        Map<String, String> statements = operation.statements();
        String any = statements.get(ExecuteSql.ANY);
        List<CodeBlock> arguments = new ArrayList<>();
        if (any != null && statements.size() == 1) {
            arguments.add(Code.text(any));
        } else {
            List<CodeBlock> entries = new ArrayList<>();
            statements.forEach(
                    (dialect, sql) -> entries.add(CodeBlock.of("$T.entry($S, $S)", Map.class, dialect, sql)));
            arguments.add(CodeBlock.of("$T.ofEntries($L)", Map.class, Code.lines(entries)));
        }
        if (!operation.effect().isEmpty()) {
            arguments.add(effect(operation.effect()));
        }
        return call("execute", arguments.toArray(CodeBlock[]::new));
    }

    /** What the code says is in the class that it came from alone: a name that nothing has asks for it. */
    @Override
    public CodeBlock visit(RunCode operation) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(Code.text(operation.name()), CodeBlock.of("$L", CODE)));
        if (!operation.effect().isEmpty()) {
            arguments.add(effect(operation.effect()));
        }
        return call("run", arguments.toArray(CodeBlock[]::new));
    }

    private CodeBlock effect(List<Operation> effect) {
        OperationCode code = new OperationCode(words, "effect");
        CodeBlock.Builder body = CodeBlock.builder();
        effect.forEach(operation -> body.add("$L;\n", operation.accept(code)));
        return CodeBlock.of("effect -> {\n$>$L$<}", body.build());
    }

    @Override
    public CodeBlock visit(Backfill operation) {
        return call("backfill", operation.table(), Code.text(operation.column()), value(operation.value()));
    }

    /** An open value is a name that nothing has: the class does not compile until a person puts the value there. */
    private static CodeBlock value(String sql) {
        return sql.isEmpty() ? CodeBlock.of("$L", HOLE) : Code.text(sql);
    }

    @Override
    public CodeBlock visit(UpdateRows operation) {
        return call(
                "update",
                operation.table(),
                columns(operation.keys()),
                rows.of(operation.key()),
                columns(operation.columns()),
                rows.of(operation.from()),
                rows.of(operation.to()));
    }

    @Override
    public CodeBlock visit(RenameConstraint operation) {
        return call("renameConstraint", operation.table(), Code.text(operation.from()), Code.text(operation.to()));
    }

    @Override
    public CodeBlock visit(Online operation) {
        return operation.operation().accept(new OperationCode(words, receiver + ".online()"));
    }

    @Override
    public CodeBlock visit(InsertRows operation) {
        return rows("insert", operation.table(), operation.columns(), operation.rows());
    }

    @Override
    public CodeBlock visit(DeleteRows operation) {
        return rows("delete", operation.table(), operation.columns(), operation.rows());
    }

    private CodeBlock table(String method, Table table) {
        List<CodeBlock> lines = new ArrayList<>(List.of(Code.text(table.name())));
        if (table.comment().isEmpty()) {
            lines.addAll(parts.of(table));
        } else {
            lines.add(Code.text(table.comment()));
            lines.add(CodeBlock.of("$T.of($>$>$L$<$<)", List.class, Code.lines(parts.of(table))));
        }
        return CodeBlock.of("$L.$L($L)", receiver, method, Code.lines(lines));
    }

    private CodeBlock rows(String method, String table, List<String> columns, List<Row> values) {
        List<CodeBlock> lines = new ArrayList<>();
        lines.add(Code.text(table));
        lines.add(columns(columns));
        values.forEach(row -> lines.add(rows.of(row)));
        return CodeBlock.of("$L.$L($L)", receiver, method, Code.lines(lines));
    }

    private CodeBlock columns(List<String> names) {
        return CodeBlock.of(
                "$L($L)", words.definition("columns"), Code.list(names.stream().map(Code::text)));
    }

    private CodeBlock call(String method, String table, CodeBlock... arguments) {
        return Code.call(
                receiver + "." + method,
                Stream.concat(Stream.of(Code.text(table)), Stream.of(arguments)).toList());
    }

    private CodeBlock call(String method, CodeBlock... arguments) {
        return Code.call(receiver + "." + method, List.of(arguments));
    }
}
