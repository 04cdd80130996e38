package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.namedEnumeration;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
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
                Arguments.of(varchar(40), varchar(100), "MySQL"),
                Arguments.of(varchar(100), varchar(200), ""),
                Arguments.of(varchar(40), text(), "MariaDB, MySQL, Oracle"),
                Arguments.of(varchar(100), varchar(40), "PostgreSQL, MariaDB, MySQL"),
                Arguments.of(integer(), bigint(), all),
                Arguments.of(integer(), varchar(20), all),
                Arguments.of(enumeration("A", "B"), enumeration("A", "B", "C"), ""),
                Arguments.of(enumeration("A", "C"), enumeration("A", "B", "C"), "MariaDB, MySQL"),
                Arguments.of(enumeration("A"), varchar(255), "MariaDB, MySQL"),
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
                        "RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle): code");
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("current_timestamp"))))
                .isEmpty();
        assertThat(comments(op ->
                        op.addColumn("guest", column("n", bigint()).notNull().asIdentity())))
                .hasSize(1);
    }
}
