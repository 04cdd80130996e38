package dev.retort.processor.hazard.lock;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.type;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.definition;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.namedEnumeration;
import static dev.retort.schema.Types.numeric;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.timestampUtc;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
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
        String all = RewritingChanges.EVERYWHERE;
        return Stream.of(
                Arguments.of(varchar(40), varchar(60), ""),
                Arguments.of(varchar(40), varchar(100), "MariaDB, MySQL, SQLite"),
                Arguments.of(varchar(63), varchar(64), "MariaDB, MySQL, SQLite"),
                Arguments.of(varchar(64), varchar(255), ""),
                Arguments.of(varchar(255), varchar(256), ""),
                Arguments.of(varchar(100), varchar(200), ""),
                Arguments.of(varchar(40), text(), "MariaDB, MySQL, Oracle, SQLite"),
                Arguments.of(varchar(100), varchar(40), "PostgreSQL, MariaDB, MySQL, SQLite"),
                Arguments.of(text(), definition("text"), "MariaDB, MySQL, Oracle, SQLite"),
                Arguments.of(definition("varchar(40)"), varchar(40), ""),
                Arguments.of(definition("varchar(40)"), definition("text"), "MariaDB, MySQL, Oracle, SQLite"),
                Arguments.of(numeric(12, 2), definition("numeric(12, 2)"), ""),
                Arguments.of(integer(), bigint(), all),
                Arguments.of(integer(), varchar(20), all),
                Arguments.of(timestamp(6), timestampUtc(6), "PostgreSQL, SQL Server, Oracle"),
                Arguments.of(enumeration("A", "B"), enumeration("A", "B", "C"), ""),
                Arguments.of(enumeration("A", "C"), enumeration("A", "B", "C"), "MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), varchar(255), "MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), varchar(300), "MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), varchar(20), "PostgreSQL, MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), text(), "MariaDB, MySQL, Oracle, SQLite"),
                Arguments.of(varchar(20), enumeration("A"), "MariaDB, MySQL, SQLite"),
                Arguments.of(varchar(255), enumeration("A"), "MariaDB, MySQL, SQLite"),
                Arguments.of(varchar(255), enumeration(9, "A"), "PostgreSQL, MariaDB, MySQL, SQLite"),
                Arguments.of(text(), enumeration("A"), all),
                Arguments.of(integer(), enumeration("A"), all),
                Arguments.of(enumeration(9, "A"), enumeration("A", "B"), ""),
                Arguments.of(enumeration("A"), enumeration(9, "A"), "PostgreSQL, SQLite"),
                Arguments.of(varchar(20), enumeration(1, "A"), all),
                Arguments.of(enumeration(1, "A"), varchar(20), all),
                Arguments.of(definition("varchar(20)", "A"), varchar(20), ""),
                Arguments.of(varchar(20), definition("varchar(20)", "A", "B"), ""),
                Arguments.of(definition("varchar(20)", "A"), enumeration(20, "A", "B"), "MariaDB, MySQL, SQLite"),
                Arguments.of(enumeration("A"), namedEnumeration("E", "A"), "PostgreSQL, SQL Server, Oracle"),
                Arguments.of(
                        enumeration("B"), namedEnumeration("E", "A"), "PostgreSQL, MariaDB, MySQL, SQL Server, Oracle"),
                Arguments.of(bigint().on("postgresql", "bigserial"), bigint(), ""),
                Arguments.of(varchar(1).on("mysql", "char(1)"), varchar(1), "MySQL"),
                Arguments.of(
                        varchar(40), varchar(40).on("mysql", "char(40)").on("mariadb", "char(40)"), "MariaDB, MySQL"),
                Arguments.of(varchar(40).on("h2", "char(40)"), varchar(60).on("h2", "char(60)"), ""),
                Arguments.of(namedEnumeration("E", "A", "B"), namedEnumeration("E", "A", "B", "C"), ""),
                Arguments.of(namedEnumeration("E", "A", "C"), namedEnumeration("E", "A", "B", "C"), "MariaDB, MySQL"),
                Arguments.of(
                        namedEnumeration("E", "B", "A"), namedEnumeration("E", "A", "B"), "PostgreSQL, MariaDB, MySQL"),
                Arguments.of(namedEnumeration("E", "A", "B"), namedEnumeration("E", "A"), "PostgreSQL, MariaDB, MySQL"),
                Arguments.of(namedEnumeration("E", "A"), namedEnumeration("F", "A"), "PostgreSQL"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsChangedInPlaceOrRowByRow(ColumnType from, ColumnType to, String databases) {
        Schema before =
                Schema.empty().plus(Table.of("guest", column("code", from).nullable()));
        List<String> comments = comments(
                before, op -> op.alterColumn("guest", "code", type(from).to(to)));
        assertThat(comments.stream().filter(comment -> comment.contains("rewrites ")))
                .as("as a hazard of its own, or behind the one of the values")
                .allMatch(comment ->
                        comment.endsWith("rewrites every row of guest under a lock (" + databases + "): code"))
                .hasSize(databases.isEmpty() ? 0 : 1);
    }

    /** Without a database that has the type, nobody can measure it. */
    @Test
    void aTypeThatNobodyKnowsMayBeWrittenRowByRow() {
        aTypeIsChangedInPlaceOrRowByRow(varchar(40), definition("citext"), RewritingChanges.EVERYWHERE);
    }

    @Test
    void aNewColumnWhoseValueDiffersByRowIsWrittenIntoEachRow() {
        Column code = column("key", uuid()).notNull();
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("gen_random_uuid()"))))
                .containsExactly(
                        "RT211 rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): key");
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
        AlterColumn change = AlterColumn.between(
                "guest", column("code", from).nullable(), column("code", to).nullable());
        if (databases.endsWith("SQLite")) {
            assertThat(Dialects.named("sqlite")
                            .render(AppliedOperation.of(change, Schema.empty().plus(guest))))
                    .anyMatch(sql -> sql.startsWith("create table retort_new"))
                    .anyMatch(sql -> sql.startsWith("insert into retort_new"));
        }
    }
}
