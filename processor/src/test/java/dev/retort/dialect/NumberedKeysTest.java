package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.sequence;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.diff.semantics.TableNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that come from elsewhere after a drafted change are above those that rows have, on real databases. */
class NumberedKeysTest {
    private static final Column ID = column("id", bigint()).notNull();
    private static final Table TICKET = Table.of("ticket", ID, primaryKey("pk_ticket", "id"));
    private static final Table NUMBERS = Table.of(
            "numbers",
            column("name", varchar(255)).notNull(),
            column("next", bigint()).nullable(),
            primaryKey("pk_numbers", "name"));
    private static final Schema PERSONS = Schema.empty()
            .plus(Table.of("customer", ID, primaryKey("pk_customer", "id")))
            .plus(Table.of("employee", ID, primaryKey("pk_employee", "id")));
    private static final Sequence PERSON_SEQ = sequence("person_SEQ", 1, 50);

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowOfNumbersStartsAboveTheKeysThatAreThere(String database) throws SQLException {
        Table ticket = Table.of("ticket", ID, primaryKey("pk_ticket", "id"));
        Table source = Table.of(
                "numbers",
                column("name", varchar(255)).notNull(),
                column("next", bigint()).nullable(),
                primaryKey("pk_numbers", "name"));
        Schema identity = Schema.empty().plus(ticket.withColumn(ID.asIdentity()));
        Schema numbered = Schema.empty().plus(ticket).plus(source);
        List<ValueSemantics> by50 =
                List.of(new TableNumbers("ticket", "id", "numbers", "name", "next", "ticket", 50, 0).fact());
        List<ValueSemantics> by100 =
                List.of(new TableNumbers("ticket", "id", "numbers", "name", "next", "ticket", 100, 0).fact());
        try (Engine engine = Engine.of(database)) {
            engine.create(identity);
            engine.execute("insert into ticket (id) values (7)");
            run(engine, identity, operations(identity, numbered, List.of(), by50));
            assertThat(engine.query("select next from numbers")).containsExactly("57");

            engine.execute("insert into ticket (id) values (80)");
            run(engine, numbered, operations(numbered, numbered, by50, by100));
            assertThat(engine.query("select next from numbers")).containsExactly("180");
            assertThat(operations(numbered, numbered, by100, by100)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowOfNumbersIsLeftToHibernateWhereNoKeyIsAboveItsStart(String database) throws SQLException {
        Table ticket = Table.of("`Ticket`", ID, primaryKey("pk_ticket", "id"));
        Table source = Table.of(
                "`Numbers`",
                column("name", varchar(255)).notNull(),
                column("next", bigint()).nullable(),
                primaryKey("pk_numbers", "name"));
        Schema identity = Schema.empty().plus(ticket.withColumn(ID.asIdentity()));
        Schema numbered = Schema.empty().plus(ticket).plus(source);
        List<ValueSemantics> from1000 =
                List.of(new TableNumbers("`Ticket`", "id", "`Numbers`", "name", "next", "Ticket", 50, 999).fact());
        try (Engine engine = Engine.of(database)) {
            engine.create(identity);
            run(engine, identity, operations(identity, numbered, List.of(), from1000));
            String quote = database.equals("mariadb") || database.equals("mysql") ? "`" : "\"";
            assertThat(engine.query("select next from " + quote + "Numbers" + quote))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSequenceContinuesAboveTheKeysOfAnIdentity(String database) throws SQLException {
        assertThat(firstKey(database, sequence("ticket_SEQ", 1, 50), 7)).isEqualTo(8);
        assertThat(firstKey(database, sequence("ticket_SEQ", 1, 1), 7)).isEqualTo(8);
        assertThat(firstKey(database, sequence("numbers", 1, 50), 120)).isEqualTo(121);
        assertThat(firstKey(database, sequence("ticket_SEQ", 1, 50), 0)).isEqualTo(1);
        assertThat(firstKey(database, sequence("ticket_SEQ", 1000, 50), 7)).isEqualTo(1000);
    }

    /** The first key that Hibernate's pooled optimizer takes from a sequence: the number itself where it is the start, else the lowest of its pool. */
    private static long firstKey(String database, Sequence sequence, int rows) throws SQLException {
        Table ticket = Table.of("ticket", ID, primaryKey("pk_ticket", "id"));
        Schema identity = Schema.empty().plus(ticket.withColumn(ID.asIdentity()));
        Schema numbered = Schema.empty().plus(ticket).withSequences(List.of(sequence));
        try (Engine engine = Engine.of(database)) {
            engine.create(identity);
            for (int i = 1; i <= rows; i++) {
                engine.execute("insert into ticket (id) values (%d)".formatted(i));
            }
            run(engine, identity, operations(identity, numbered, List.of(), List.of()));
            long next =
                    Long.parseLong(engine.query(next(database, sequence.name())).get(0));
            return next == sequence.start() ? next : next - sequence.increment() + 1;
        }
    }

    private static String next(String database, String sequence) {
        return switch (database) {
            case "h2" -> "select next value for " + sequence;
            case "mariadb" -> "select nextval(" + sequence + ")";
            case "postgresql" -> "select nextval('" + sequence + "')";
            default -> "select next_val from " + sequence;
        };
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSequenceOfSeveralTablesContinuesAboveTheGreatestKeyOfAll(String database) throws SQLException {
        Schema fromTable = PERSONS.plus(NUMBERS);
        Schema fromSequence = PERSONS.withSequences(List.of(PERSON_SEQ));
        try (Engine engine = Engine.of(database)) {
            engine.create(fromTable);
            engine.execute("insert into numbers (name, next) values ('person', 150)");
            fillPersons(engine);
            run(engine, fromTable, operations(fromTable, fromSequence, personNumbers("person"), personSequence()));
            assertThat(engine.query(next(database, "person_SEQ"))).containsExactly("170");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowOfNumbersOfSeveralTablesStartsAboveTheGreatestKeyOfAll(String database) throws SQLException {
        Schema fromTable = PERSONS.plus(NUMBERS);
        Schema fromSequence = PERSONS.withSequences(List.of(PERSON_SEQ));
        try (Engine engine = Engine.of(database)) {
            engine.create(fromSequence);
            fillPersons(engine);
            run(engine, fromSequence, operations(fromSequence, fromTable, personSequence(), personNumbers("person")));
            assertThat(engine.query("select next from numbers")).containsExactly("170");
            assertThat(operations(fromTable, fromTable, personNumbers("person"), personNumbers("person")))
                    .isEmpty();
        }
    }

    /** 120 is the greatest key of both. */
    private static void fillPersons(Engine engine) throws SQLException {
        engine.execute("insert into customer (id) values (7)");
        engine.execute("insert into employee (id) values (120)");
    }

    private static List<ValueSemantics> personNumbers(String row) {
        return Stream.of("customer", "employee")
                .map(table -> new TableNumbers(table, "id", "numbers", "name", "next", row, 50, 0).fact())
                .toList();
    }

    private static List<ValueSemantics> personSequence() {
        return Stream.of("customer", "employee")
                .map(table -> new SequenceNumbers(table, "id", "person_SEQ").fact())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anIdentityContinuesAboveTheKeysOfATableOfNumbers(String database) throws SQLException {
        Column title = column("title", varchar(9)).nullable();
        Table ticket = Table.of("ticket", ID, title, primaryKey("pk_ticket", "id"));
        Schema fromTable = Schema.empty().plus(ticket).plus(NUMBERS);
        Schema identity = Schema.empty().plus(ticket.withColumn(ID.asIdentity()));
        List<ValueSemantics> facts =
                List.of(new TableNumbers("ticket", "id", "numbers", "name", "next", "ticket", 50, 0).fact());
        try (Engine engine = Engine.of(database)) {
            engine.create(fromTable);
            engine.execute("insert into ticket (id) values (120)");
            run(engine, fromTable, operations(fromTable, identity, facts, List.of()));
            engine.execute("insert into ticket (title) values ('next')");
            assertThat(engine.query("select id from ticket where title = 'next'"))
                    .containsExactly("121");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSequenceThatIsThereContinuesAboveTheKeysOfATableThatJoinsIt(String database) throws SQLException {
        Schema own = PERSONS.withSequences(List.of(PERSON_SEQ, sequence("customer_SEQ", 1, 50)));
        Schema shared = PERSONS.withSequences(List.of(PERSON_SEQ));
        List<ValueSemantics> before = List.of(
                new SequenceNumbers("customer", "id", "customer_SEQ").fact(),
                new SequenceNumbers("employee", "id", "person_SEQ").fact());
        try (Engine engine = Engine.of(database)) {
            engine.create(own);
            engine.execute("insert into customer (id) values (120)");
            run(engine, own, operations(own, shared, before, personSequence()));
            assertThat(engine.query(next(database, "person_SEQ"))).containsExactly("170");
            assertThat(operations(shared, shared, personSequence(), personSequence()))
                    .isEmpty();
            assertThat(operations(shared, shared, List.of(), personSequence()))
                    .as("a snapshot that does not tell")
                    .isEmpty();
        }
    }

    private static List<Operation> operations(
            Schema from, Schema to, List<ValueSemantics> before, List<ValueSemantics> after) {
        return CarriedRows.of(Diff.between(from, to, List.of()), from, before, after, List.of())
                .operations();
    }

    private static void run(Engine engine, Schema from, List<Operation> operations) throws SQLException {
        Schema now = from;
        for (Operation operation : operations) {
            now = engine.run(operation, now);
        }
    }
}
