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
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** RT212 and RT213 on PostgreSQL: which locks an operation holds on a table with rows. */
class MeasuredLocksTest {
    private static final Column CODE = column("code", Types.integer()).nullable();
    private static final Column ROOM = column("room_id", Types.bigint()).nullable();
    private static final Schema BEFORE = Schema.empty()
            .plus(Table.of("guest", column("id", Types.bigint()).notNull(), CODE, ROOM))
            .plus(Table.of("room", column("id", Types.bigint()).notNull(), primaryKey("pk_room", "id")));

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "index", new CreateIndex("guest", index("ix_guest_code", "code")),
            "unique", new AddUnique("guest", unique("uq_guest_code", "code")),
            "primary key", new AddPrimaryKey("guest", primaryKey("pk_guest", "id")),
            "foreign key",
                    new AddForeignKey(
                            "guest", foreignKey("fk_guest_room", "room_id").references("room", "id")),
            "check", new AddCheck("guest", check("ck_guest_code", "code > 0")),
            "not null", AlterColumn.between("guest", CODE, CODE.withNullable(false)));

    @Test
    void postgresqlHoldsTheLocksThatAreSaid() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.of("postgresql")) {
            for (Map.Entry<String, Operation> each : OPERATIONS.entrySet()) {
                fill(engine);
                engine.connection().setAutoCommit(false);
                engine.run(each.getValue(), BEFORE);
                List<String> locks = engine.query(
                        "select mode from pg_locks where relation = 'guest'::regclass and pid = pg_backend_pid()");
                engine.connection().rollback();
                engine.connection().setAutoCommit(true);
                boolean reads = locks.contains("AccessExclusiveLock");
                boolean writes = reads || locks.contains("ShareLock") || locks.contains("ShareRowExclusiveLock");
                String said = said(each.getValue());
                boolean saysReads =
                        said.contains("blocks reads of and writes to guest") || said.contains("locks guest ");
                boolean saysWrites = saysReads || said.contains("blocks writes to guest");
                if (reads != saysReads || writes != saysWrites) {
                    wrong.add(each.getKey() + " holds " + locks + ": " + said);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void fill(Engine engine) throws SQLException {
        engine.empty();
        engine.create(BEFORE);
        engine.execute("insert into room (id) values (1)");
        engine.execute("insert into guest (id, code, room_id) values (1, 1, 1), (2, 2, 1)");
    }

    private static String said(Operation operation) {
        return Hazards.of(List.of(operation), BEFORE, HazardRules.NONE).get(0).stream()
                .filter(found -> List.of("RT211", "RT212", "RT213").contains(found.code()))
                .map(found -> found.text())
                .reduce("", (one, other) -> one + "; " + other);
    }
}
