package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.namedEnumeration;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.timestampUtc;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RT211: what {@link RewritesTable} finds, and what not. */
class RewritesTableTest {
    static Stream<Arguments> types() {
        String all = Rewriting.EVERYWHERE;
        return Stream.of(
                Arguments.of(varchar(40), varchar(60), ""),
                Arguments.of(varchar(40), varchar(100), "MySQL, SQLite"),
                Arguments.of(varchar(100), varchar(200), ""),
                Arguments.of(varchar(40), text(), "MariaDB, MySQL, Oracle, SQLite"),
                Arguments.of(varchar(100), varchar(40), "PostgreSQL, MariaDB, MySQL, SQLite"),
                Arguments.of(integer(), bigint(), all),
                Arguments.of(integer(), varchar(20), all),
                Arguments.of(timestamp(6), timestampUtc(6), "PostgreSQL, SQL Server, Oracle"),
                Arguments.of(enumeration("A", "B"), enumeration("A", "B", "C"), ""),
                Arguments.of(enumeration("A", "C"), enumeration("A", "B", "C"), "MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), varchar(255), "MariaDB, MySQL, SQLite"),
                Arguments.of(namedEnumeration("E", "A", "B"), namedEnumeration("E", "A", "B", "C"), ""),
                Arguments.of(namedEnumeration("E", "A", "C"), namedEnumeration("E", "A", "B", "C"), "MariaDB, MySQL"),
                Arguments.of(namedEnumeration("E", "B", "A"), namedEnumeration("E", "A", "B"), "PostgreSQL"),
                Arguments.of(namedEnumeration("E", "A", "B"), namedEnumeration("E", "A"), "PostgreSQL, MariaDB, MySQL"),
                Arguments.of(namedEnumeration("E", "A"), namedEnumeration("F", "A"), "PostgreSQL"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsChangedInPlaceOrRowByRow(ColumnType from, ColumnType to, String databases) {
        List<String> comments = comments(op -> op.alterColumn(
                "guest", column("code", from).nullable(), column("code", to).nullable()));
        assertThat(comments.stream().filter(comment -> comment.startsWith("RT211")))
                .containsExactlyElementsOf(
                        databases.isEmpty()
                                ? List.of()
                                : List.of("RT211 writes every row of guest anew and keeps it locked meanwhile ("
                                        + databases + "): code"));
    }

    @Test
    void aNewColumnWhoseValueDiffersByRowIsWrittenIntoEachRow() {
        Column code = column("code", uuid()).notNull();
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("gen_random_uuid()"))))
                .containsExactly(
                        "RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): code");
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("current_timestamp"))))
                .isEmpty();
        assertThat(comments(op ->
                        op.addColumn("guest", column("n", bigint()).notNull().asIdentity())))
                .hasSize(1);
    }

    /** The table is made under another name and filled. Where no other database is named, SQLite is not either. */
    @ParameterizedTest
    @MethodSource("types")
    void sqliteIsNamedWhereItMakesTheTableAnew(ColumnType from, ColumnType to, String databases) {
        Table guest = Table.of(
                "guest", column("id", bigint()).notNull(), column("code", from).nullable());
        AlterColumn change = new AlterColumn(
                "guest", column("code", from).nullable(), column("code", to).nullable());
        if (databases.endsWith("SQLite")) {
            assertThat(Dialects.named("sqlite").render(change, Schema.empty().plus(guest)))
                    .anyMatch(sql -> sql.startsWith("create table retort_new"))
                    .anyMatch(sql -> sql.startsWith("insert into retort_new"));
        }
    }
}
