package dev.retort.processor.hazard.lock;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Engine;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * RT211, RT212 and RT213 on MariaDB and MySQL with rows: which operations keep others from writing, and which rewrite the table. The database itself
 * tells the first: it refuses {@code lock = none} for an operation that needs more (MySQL 8.4, Online DDL Operations; MariaDB, LOCK clause).
 */
class MeasuredMySqlLocksTest {
    private static final Column CODE = column("code", Types.integer()).nullable();
    private static final Column ROOM = column("room_id", Types.bigint()).nullable();
    private static final Column NAME = column("name", Types.varchar(40)).nullable();
    private static final Column TITLE = column("title", Types.varchar(40)).nullable();
    private static final Schema BEFORE = Schema.empty()
            .plus(Table.of(
                    "guest",
                    column("id", Types.bigint()).notNull(),
                    CODE,
                    ROOM,
                    NAME,
                    TITLE,
                    index("ix_guest_title", "title")))
            .plus(Table.of("room", column("id", Types.bigint()).notNull(), primaryKey("pk_room", "id")));

    private static Map<String, Operation> operations() {
        Map<String, Operation> operations = new LinkedHashMap<>();
        operations.put("index", new CreateIndex("guest", index("ix_guest_code", "code")));
        operations.put("unique", new AddUnique("guest", unique("uq_guest_code", "code")));
        operations.put("primary key", new AddPrimaryKey("guest", primaryKey("pk_guest", "id")));
        operations.put(
                "foreign key",
                new AddForeignKey(
                        "guest", foreignKey("fk_guest_room", "room_id").references("room", "id")));
        operations.put("check", new AddCheck("guest", check("ck_guest_code", "code > 0")));
        operations.put("not null", AlterColumn.between("guest", CODE, CODE.withNullable(false)));
        operations.put(
                "nullable column",
                new AddColumn("guest", column("note", Types.varchar(40)).nullable()));
        operations.put(
                "column with a default",
                new AddColumn(
                        "guest", column("nights", Types.integer()).notNull().withDefault("1")));
        operations.put(
                "column of an enum",
                new AddColumn(
                        "guest",
                        column("mood", Types.enumeration("BAD", "GOOD")).nullable()));
        operations.put(
                "computed column",
                new AddColumn(
                        "guest", column("twice", Types.integer()).nullable().generatedAs("code * 2")));
        operations.put(
                "column with a default that differs by row",
                new AddColumn(
                        "guest", column("token", Types.varchar(36)).notNull().withDefault("(uuid())")));
        operations.put(
                "identity column",
                new AddColumn(
                        "guest", column("number", Types.bigint()).notNull().asIdentity()));
        operations.put("collation", AlterColumn.between("guest", NAME, NAME.withCollation("utf8mb4_bin")));
        operations.put(
                "collation of an index", AlterColumn.between("guest", TITLE, TITLE.withCollation("utf8mb4_bin")));
        operations.put("default", AlterColumn.between("guest", CODE, CODE.withDefault("7")));
        operations.put(
                "becomes an identity",
                AlterColumn.between(
                        "guest",
                        column("id", Types.bigint()).notNull(),
                        column("id", Types.bigint()).notNull().asIdentity()));
        return operations;
    }

    /** As MariaDB 11.4 and MySQL 8.0.15 do, which has no checks. */
    private static final Map<String, String> EXPECTED = Map.of(
            "mariadb", """
                    index: writes go on, in place
                    unique: writes go on, in place
                    primary key: writes go on, rewritten
                    foreign key: writes go on, rewritten
                    check: writes go on, rewritten
                    not null: writes go on, rewritten
                    nullable column: writes go on, in place
                    column with a default: writes go on, in place
                    column of an enum: writes go on, in place
                    computed column: writes go on, rewritten
                    column with a default that differs by row: writes go on, rewritten
                    identity column: writes wait, rewritten
                    collation: writes go on, in place
                    collation of an index: writes go on, in place
                    default: writes go on, in place
                    becomes an identity: writes wait, rewritten
                    """,
            "mysql", """
                    index: writes go on, in place
                    unique: writes go on, in place
                    primary key: writes go on, rewritten
                    foreign key: writes wait, rewritten
                    check: nothing to do
                    not null: writes go on, rewritten
                    nullable column: writes go on, in place
                    column with a default: writes go on, in place
                    column of an enum: writes go on, in place
                    computed column: writes wait, rewritten
                    column with a default that differs by row: writes wait, rewritten
                    identity column: writes wait, rewritten
                    collation: writes go on, in place
                    collation of an index: writes wait, rewritten
                    default: writes go on, in place
                    becomes an identity: writes wait, rewritten
                    """);

    /** The collation of a column is rewritten on MySQL alone, and there if an index has the column: the types do not tell. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "mariadb", List.of(),
            "mysql", List.of("collation: writes go on, in place, but found [RT211]"));

    private static final Map<String, String> NAMES = Map.of("mariadb", "MariaDB", "mysql", "MySQL");

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void theLocksAndRewritesAreThoseOfTheHazards(String database) throws SQLException {
        StringBuilder measured = new StringBuilder();
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.of(database)) {
            for (Map.Entry<String, Operation> each : operations().entrySet()) {
                String cost = measure(engine, each.getValue());
                measured.append(each.getKey()).append(": ").append(cost).append('\n');
                List<String> found = found(each.getValue(), NAMES.get(database));
                boolean findsLock = found.stream().anyMatch(code -> !code.equals("RT211"));
                boolean findsRewrite = found.contains("RT211");
                if (findsLock && cost.startsWith("writes go on") || findsRewrite && cost.endsWith("in place")) {
                    wrong.add(each.getKey() + ": " + cost + ", but found " + found);
                }
                if (found.isEmpty() && cost.startsWith("writes wait")) {
                    wrong.add(each.getKey() + ": " + cost + ", and nothing found");
                }
            }
        }
        assertThat(measured).hasToString(EXPECTED.get(database));
        assertThat(wrong).isEqualTo(KNOWN.get(database));
    }

    private static String measure(Engine engine, Operation operation) throws SQLException {
        fill(engine);
        List<String> statements = engine.dialect().render(AppliedOperation.of(operation, BEFORE));
        if (statements.isEmpty()) {
            return "nothing to do";
        }
        boolean wait = false;
        String before = storage(engine);
        for (String statement : statements) {
            try {
                engine.execute(statement + (statement.startsWith("create") ? " lock = none" : ", lock = none"));
            } catch (SQLException needsMore) {
                wait = true;
                engine.execute(statement);
            }
        }
        return (wait ? "writes wait, " : "writes go on, ")
                + (storage(engine).equals(before) ? "in place" : "rewritten");
    }

    private static String storage(Engine engine) throws SQLException {
        return String.join(
                ",",
                engine.query("select table_id from information_schema."
                        + (engine.dialect().name().equals("mysql") ? "innodb_tables" : "innodb_sys_tables")
                        + " where name = 'house/guest'"));
    }

    private static void fill(Engine engine) throws SQLException {
        engine.empty();
        engine.create(BEFORE);
        engine.execute("insert into room (id) values (1)");
        engine.execute("insert into guest (id, code, room_id, name) values (1, 1, 1, 'a'), (2, 2, 1, 'b')");
    }

    /** The codes of the hazards that name the database; one of an earlier version is not it. */
    private static List<String> found(Operation operation, String name) {
        return Hazards.of(List.of(operation), BEFORE, HazardRules.NONE).get(0).stream()
                .filter(each -> List.of("RT211", "RT212", "RT213").contains(each.code()))
                .filter(each -> each.text().matches(".*[(, ]" + name + "[,)].*"))
                .map(HazardFinding::code)
                .toList();
    }
}
