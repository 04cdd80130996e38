package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Engine;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A join table becomes an entity with a number of its own, in whatever order a revision says so. */
class SqliteKeyOrderTest {
    private static final Column ID = new Column("id", Types.bigint(), false).asIdentity();
    private static final Column NOTE = new Column("note", Types.varchar(20), true);
    private static final Column PLACE = new Column("place", Types.varchar(20), true);

    private static final Table ENROLMENT = Table.of(
            "enrolment",
            new Column("student_id", Types.bigint(), false),
            new Column("course_id", Types.bigint(), false),
            new PrimaryKey("pk_enrolment", List.of("course_id", "student_id")));
    private static final Table COURSE =
            Table.of("course", new Column("id", Types.bigint(), false), new PrimaryKey("pk_course", List.of("id")));

    private static final Operation DROP_KEY = new DropPrimaryKey("enrolment");
    private static final Operation ADD_ID = new AddColumn("enrolment", ID);
    private static final Operation ADD_KEY =
            new AddPrimaryKey("enrolment", new PrimaryKey("pk_enrolment", List.of("id")));
    private static final Operation ADD_NOTE = new AddColumn("enrolment", NOTE);
    private static final Operation FILL_NOTE = new Backfill("enrolment", "note", "'course ' || course_id");
    private static final Operation REQUIRE_NOTE = AlterColumn.between("enrolment", NOTE, NOTE.withNullable(false));

    private final Schema schema = Schema.empty().plus(ENROLMENT).plus(COURSE);
    private Engine engine;

    @BeforeEach
    void open() throws SQLException {
        engine = Engine.of("sqlite");
        engine.create(schema);
        engine.execute("insert into enrolment (student_id, course_id) values (1, 1), (1, 2), (2, 2)");
    }

    @AfterEach
    void close() throws SQLException {
        engine.close();
    }

    static Stream<Arguments> orders() {
        Operation index = new CreateIndex("enrolment", Index.of("ix_enrolment_id", "id"));
        Operation place = new AddColumn("course", PLACE);
        Operation other = AlterColumn.between("course", PLACE, PLACE.withNullable(false));
        return Stream.of(
                Arguments.of("side by side", List.of(DROP_KEY, ADD_ID, ADD_KEY)),
                Arguments.of("around another table", List.of(DROP_KEY, place, ADD_ID, other, ADD_KEY)),
                Arguments.of(
                        "around a backfill", List.of(DROP_KEY, ADD_ID, ADD_NOTE, FILL_NOTE, REQUIRE_NOTE, ADD_KEY)),
                Arguments.of("keys last", List.of(ADD_ID, ADD_NOTE, FILL_NOTE, REQUIRE_NOTE, DROP_KEY, ADD_KEY)),
                Arguments.of("an index of the number", List.of(DROP_KEY, ADD_ID, index, place, ADD_KEY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theRowsAreNumberedAndTheWayBackRestoresTheKey(String name, List<Operation> upgrade) throws SQLException {
        List<AppliedOperation> there = AppliedOperation.inOrder(upgrade, schema);
        run(there);
        engine.execute("insert into enrolment (student_id, course_id%s) values (2, 1%s)"
                .formatted(upgrade.contains(ADD_NOTE) ? ", note" : "", upgrade.contains(ADD_NOTE) ? ", 'n'" : ""));
        assertThat(engine.query("select id from enrolment order by id")).containsExactly("1", "2", "3", "4");
        assertThat(engine.query("select student_id, course_id from enrolment order by 1, 2"))
                .containsExactly("1 | 1", "1 | 2", "2 | 1", "2 | 2");
        if (upgrade.contains(FILL_NOTE)) {
            assertThat(engine.query("select distinct note from enrolment where student_id = 1 order by 1"))
                    .containsExactly("course 1", "course 2");
        }

        run(AppliedOperation.inOrder(
                AppliedOperation.reversed(there), there.get(there.size() - 1).after()));
        assertThat(engine.query("select name, pk from pragma_table_info('enrolment') order by name"))
                .containsExactly("course_id | 1", "student_id | 2");
        assertThatThrownBy(() -> engine.execute("insert into enrolment (student_id, course_id) values (1, 1)"))
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void whatEndsInAStateThatIsImpossibleIsRefused() {
        List<AppliedOperation> upgrade = AppliedOperation.inOrder(List.of(ADD_ID, ADD_NOTE), schema);
        assertThatThrownBy(() -> engine.dialect().render(upgrade))
                .hasMessageStartingWith("[RT414] sqlite can't number enrolment.id, because it is not the primary key.");
    }

    private void run(List<AppliedOperation> operations) throws SQLException {
        List<List<String>> statements = engine.dialect().render(operations);
        assertThat(statements).hasSameSizeAs(operations);
        for (String statement : statements.stream().flatMap(List::stream).toList()) {
            engine.execute(statement);
        }
    }
}
