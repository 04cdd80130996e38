package dev.retort.processor.draft.code;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.*;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations in Java, as the calls that record them: {@code op.dropIndex("guest", "ix_guest_name")}. */
public final class OperationCode implements ConstraintOperation.Visitor<CodeBlock> {
    /** Where a value is to be filled in. */
    public static final String VALUE = "VALUE_OF_EXISTING_ROWS";

    /** Where the query of a view is to be filled in. */
    public static final String QUERY = "QUERY_OF_THE_VIEW";

    private static final String CODE = "CODE_OF_THE_REVISION";

    private final StaticImports words;
    private final PartCode parts;
    private final ChangeCode changes;
    private final RowCode rows;

    private final String receiver;

    public OperationCode(StaticImports words) {
        this(words, "op");
    }

    /** Code that records with a receiver of another name than {@code op}. */
    private OperationCode(StaticImports words, String receiver) {
        this.words = words;
        this.receiver = receiver;
        this.parts = new PartCode(words);
        this.changes = new ChangeCode(words);
        this.rows = new RowCode(words);
    }

    @Override
    public CodeBlock visit(CreateTable operation) {
        return table(operation.table());
    }

    @Override
    public CodeBlock visit(DropTable operation) {
        return call("dropTable", CodeBlocks.text(operation.table()));
    }

    @Override
    public CodeBlock visit(RenameTable operation) {
        return call("renameTable", CodeBlocks.text(operation.from()), CodeBlocks.text(operation.to()));
    }

    @Override
    public CodeBlock visit(CreateView operation) {
        Sql query = operation.view().query();
        CodeBlock text = query.isEmpty() ? CodeBlock.of("$L", QUERY) : parts.of(query);
        return call("createView", CodeBlocks.text(operation.view().name()), text);
    }

    @Override
    public CodeBlock visit(DropView operation) {
        return call("dropView", CodeBlocks.text(operation.view()));
    }

    @Override
    public CodeBlock visit(CommentOnTable operation) {
        return call(
                "commentOnTable",
                operation.table(),
                CodeBlocks.text(operation.from()),
                CodeBlocks.text(operation.to()));
    }

    @Override
    public CodeBlock visit(AddColumn operation) {
        return call("addColumn", operation.table(), parts.of(operation.column()));
    }

    @Override
    public CodeBlock visit(DropColumn operation) {
        return call("dropColumn", operation.table(), CodeBlocks.text(operation.column()));
    }

    @Override
    public CodeBlock visit(RenameColumn operation) {
        return call(
                "renameColumn", operation.table(), CodeBlocks.text(operation.from()), CodeBlocks.text(operation.to()));
    }

    @Override
    public CodeBlock visit(AlterColumn operation) {
        List<CodeBlock> arguments =
                new ArrayList<>(List.of(CodeBlocks.text(operation.table()), CodeBlocks.text(operation.column())));
        operation.changes().forEach(change -> arguments.add(changes.of(change)));
        return CodeBlocks.call(receiver + ".alterColumn", arguments);
    }

    @Override
    public CodeBlock visit(AddPrimaryKey operation) {
        return call("addPrimaryKey", operation.table(), parts.of(operation.key()));
    }

    @Override
    public CodeBlock visit(DropPrimaryKey operation) {
        return call("dropPrimaryKey", CodeBlocks.text(operation.table()));
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
        return call("dropIndex", operation.table(), CodeBlocks.text(operation.index()));
    }

    @Override
    public CodeBlock visit(RenameIndex operation) {
        return call(
                "renameIndex", operation.table(), CodeBlocks.text(operation.from()), CodeBlocks.text(operation.to()));
    }

    @Override
    public CodeBlock visit(CreateSchema operation) {
        return call("createSchema", CodeBlocks.text(operation.name()));
    }

    @Override
    public CodeBlock visit(CreateSequence operation) {
        return call("createSequence", parts.of(operation.sequence()));
    }

    @Override
    public CodeBlock visit(DropSequence operation) {
        return call("dropSequence", CodeBlocks.text(operation.sequence()));
    }

    @Override
    public CodeBlock visit(ContinueSequence operation) {
        return call("continueSequence", operation.sequence(), rows.of(operation));
    }

    @Override
    public CodeBlock visit(AlterSequence operation) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlocks.text(operation.sequence())));
        operation.changes().forEach(change -> arguments.add(changes.of(change)));
        return CodeBlocks.call(receiver + ".alterSequence", arguments);
    }

    @Override
    public CodeBlock visit(ExecuteSql operation) {
        Map<String, String> statements = operation.statements();
        String any = statements.get(ExecuteSql.ANY);
        List<CodeBlock> arguments = new ArrayList<>();
        if (any != null && statements.size() == 1) {
            arguments.add(CodeBlocks.text(any));
        } else {
            List<CodeBlock> entries = new ArrayList<>();
            statements.forEach((dialect, sql) ->
                    entries.add(CodeBlock.of("$T.entry($S, $L)", Map.class, dialect, CodeBlocks.text(sql))));
            arguments.add(CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlocks.lines(entries)));
        }
        if (!operation.effect().isEmpty()) {
            arguments.add(effect(operation.effect()));
        }
        return call("execute", arguments.toArray(CodeBlock[]::new));
    }

    /** What the code says is in the class that it came from alone: a name that nothing has asks for it. */
    @Override
    public CodeBlock visit(RunCode operation) {
        List<CodeBlock> arguments =
                new ArrayList<>(List.of(CodeBlocks.text(operation.name()), CodeBlock.of("$L", CODE)));
        if (!operation.effect().isEmpty()) {
            arguments.add(effect(operation.effect()));
        }
        return call("run", arguments.toArray(CodeBlock[]::new));
    }

    /** A custom operation is made by its constructor of the same arguments. */
    @Override
    public CodeBlock visit(CustomOperation operation) {
        return call("run", CodeBlock.of("new $T($L)", operation.getClass(), RowCode.values(operation.arguments())));
    }

    private CodeBlock effect(List<Operation> effect) {
        OperationCode code = new OperationCode(words, "effect");
        CodeBlock.Builder body = CodeBlock.builder();
        effect.forEach(operation -> body.add("$L;\n", operation.accept(code)));
        return CodeBlock.of("effect -> {\n$>$L$<}", body.build());
    }

    @Override
    public CodeBlock visit(Backfill operation) {
        return call("backfill", operation.table(), CodeBlocks.text(operation.column()), value(operation.value()));
    }

    /** An open value is a name that nothing has: the class does not compile until a person puts the value there. */
    private static CodeBlock value(String sql) {
        return sql.isEmpty() ? CodeBlock.of("$L", VALUE) : CodeBlocks.text(sql);
    }

    @Override
    public CodeBlock visit(UpdateRows operation) {
        List<CodeBlock> arguments =
                new ArrayList<>(List.of(CodeBlocks.text(operation.table()), rows.of(operation.key())));
        operation.changes().forEach(change -> arguments.add(rows.of(change)));
        return CodeBlocks.call(receiver + ".update", arguments);
    }

    @Override
    public CodeBlock visit(RenameConstraint operation) {
        return call(
                "renameConstraint",
                operation.table(),
                CodeBlocks.text(operation.from()),
                CodeBlocks.text(operation.to()));
    }

    @Override
    public CodeBlock visit(Online operation) {
        return operation.operation().accept(new OperationCode(words, receiver + ".online()"));
    }

    @Override
    public CodeBlock visit(InContext operation) {
        CodeBlock contexts = operation.contexts().stream().map(CodeBlocks::text).collect(CodeBlock.joining(", "));
        return operation.operation().accept(new OperationCode(words, receiver + ".inContext(" + contexts + ")"));
    }

    @Override
    public CodeBlock visit(InsertRows operation) {
        return CodeBlock.of(
                "$L.insert($L)", receiver, rows.of(operation.table(), operation.columns(), operation.rows()));
    }

    @Override
    public CodeBlock visit(DeleteRows operation) {
        return CodeBlock.of(
                "$L.delete($L)", receiver, rows.of(operation.table(), operation.columns(), operation.rows()));
    }

    private CodeBlock table(Table table) {
        List<CodeBlock> lines = new ArrayList<>(List.of(CodeBlocks.text(table.name())));
        if (table.comment().isEmpty()) {
            lines.addAll(parts.of(table));
        } else {
            lines.add(CodeBlocks.text(table.comment()));
            lines.add(CodeBlock.of("$T.of($>$>$L$<$<)", List.class, CodeBlocks.lines(parts.of(table))));
        }
        return CodeBlock.of("$L.createTable($L)", receiver, CodeBlocks.lines(lines));
    }

    private CodeBlock call(String method, String table, CodeBlock... arguments) {
        return CodeBlocks.call(
                receiver + "." + method,
                Stream.concat(Stream.of(CodeBlocks.text(table)), Stream.of(arguments))
                        .toList());
    }

    private CodeBlock call(String method, CodeBlock... arguments) {
        return CodeBlocks.call(receiver + "." + method, List.of(arguments));
    }
}
