package dev.retort.processor.draft;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columns;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.row;
import static dev.retort.Definitions.sql;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text may be longer than a constant of a class file, and a table as wide as a table may be: the draft compiles and records the same. */
class LongTextsTest {
    private static final String LONG = "€\n\"x\\ 𝄞".repeat(20_000);

    private static void survives(Schema before, Consumer<Operations> migration) throws ReflectiveOperationException {
        List<Operation> operations = Operations.recordedBy(migration);
        Draft draft = Draft.of("com.acme", List.of("4be2f0c81d37"), "long", before, operations);
        assertThat(Compiled.of(List.of(draft)).upgrade(draft)).isEqualTo(operations);
    }

    @Test
    void everyTextOfAnOperation() throws ReflectiveOperationException {
        survives(Schema.empty(), op -> {
            op.createTable(
                    "guest",
                    column("id", bigint()).notNull(),
                    column("note", text())
                            .notNull()
                            .withDefault("'" + LONG + "'")
                            .withComment(LONG),
                    column("other", text())
                            .nullable()
                            .withDefault(sql(LONG).on("h2", LONG + "'").on("mysql", "''")),
                    primaryKey("pk_guest", "id"),
                    check("ck_guest", "note <> '" + LONG + "'"));
            op.commentOnTable("guest", "", LONG);
            op.execute(LONG);
            op.execute(Map.of("h2", LONG, "*", "select 1"));
            op.insert("guest", columns("id", "note"), row(1L, LONG));
            op.backfill("guest", "other", LONG);
        });
    }

    @Test
    void theValuesOfALargeEnum() throws ReflectiveOperationException {
        String[] values = IntStream.range(0, 2_500)
                .mapToObj("A_CONSTANT_WITH_QUITE_A_LONG_NAME_%04d"::formatted)
                .toArray(String[]::new);
        survives(
                Schema.empty(),
                op -> op.createTable(
                        "guest", column("state", enumeration(values)).notNull()));
    }

    @Test
    void aTableOfTwoThousandColumns() throws ReflectiveOperationException {
        TablePart[] parts = IntStream.range(0, 2_000)
                .mapToObj(i -> column("column_" + i, varchar(1_000 + i))
                        .notNull()
                        .withDefault("'" + i + "'")
                        .withComment("number " + i))
                .toArray(TablePart[]::new);
        survives(Schema.empty(), op -> op.createTable("guest", parts));
    }

    @Test
    void thePartsOfAWideTable() throws ReflectiveOperationException {
        TablePart[] parts = Stream.concat(
                        IntStream.range(0, 1_000)
                                .mapToObj(
                                        i -> column("column_" + i, varchar(10)).nullable()),
                        IntStream.range(0, 1_000).mapToObj(i -> check("ck_" + i, "column_" + i + " <> '" + i + "'")))
                .toArray(TablePart[]::new);
        survives(Schema.empty().plus(Table.of("other", column("id", bigint()).notNull())), op -> {
            op.createTable("guest", parts);
            op.dropTable("other");
        });
    }
}
