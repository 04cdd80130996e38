package dev.retort.run;

import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.varchar;

import dev.retort.extending.CreateLookup;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DataLoss;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.Row;
import dev.retort.problem.Problem;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A history of every kind of statement. What counts rows would count twice if it ran twice, and what creates or drops would fail or be
 * missing.
 */
public final class CrashHistory {
    private static final Column NAME = new Column("name", varchar(40), true);

    private static final Table GUEST = Table.of(
            "guest",
            new Column("id", bigint(), false),
            NAME,
            new Column("visits", integer(), true),
            new PrimaryKey("pk_guest", List.of("id")),
            Index.of("ix_guest_name", "name"));

    private static final Table BOOKING = Table.of(
            "booking",
            new Column("id", bigint(), false),
            new Column("guest_id", bigint(), true),
            new Column("fax", varchar(40), true),
            new PrimaryKey("pk_booking", List.of("id")));

    private CrashHistory() {}

    /** What is rows in it is these, in {@link #ROWS}. */
    static final String ROWS = "select id, visits from visitor order by id";

    static final List<String> EXPECTED_ROWS = List.of("1 1", "2 2");

    public static final RevisionGraph GRAPH = graph(0);

    /** The history with so many rows more, so that its statements take their time; they are gone in the end. */
    static RevisionGraph graph(int rows) {
        List<Operation> load = new ArrayList<>();
        for (int from = 1000; from < 1000 + rows; from += 1000) {
            load.add(new InsertRows(
                    "guest",
                    List.of("id", "name", "visits"),
                    IntStream.range(from, from + 1000)
                            .mapToObj(id -> new Row(List.of(id, "guest " + id, id)))
                            .toList()));
        }
        List<RevisionNode> history = new ArrayList<>();
        both(
                history,
                "aaaa00000001",
                new CreateTable(GUEST),
                new CreateSequence(new Sequence("guest_seq", 1, 50)),
                rows(1, 0),
                rows(2, 1),
                sql("update guest set visits = visits + 1"),
                new CreateTable(BOOKING));
        both(history, "1aaa00000001 < aaaa00000001", load.toArray(Operation[]::new));
        both(
                history,
                "bbbb00000002 < 1aaa00000001",
                new AddColumn("guest", new Column("email", varchar(100), true)),
                AlterColumn.between("guest", NAME, NAME.withType(varchar(80))),
                new RenameColumn("guest", "email", "mail"),
                new AddUnique("guest", new UniqueConstraint("uq_guest_mail", List.of("mail"))),
                new AddCheck("guest", new Check("ck_guest_visits", "", "visits >= 0")),
                new AddForeignKey(
                        "booking",
                        new ForeignKey(
                                "fk_booking_guest_id",
                                List.of("guest_id"),
                                "guest",
                                List.of("id"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION)));
        both(
                history,
                "cccc00000003 < bbbb00000002",
                new CreateIndex("booking", Index.of("ix_booking_fax", "fax")),
                new RenameIndex("booking", "ix_booking_fax", "ix_fax"),
                new DropIndex("booking", "ix_fax"),
                new CreateLookup("state", "new"),
                new DropColumn("booking", "fax"),
                new RenameTable("guest", "visitor"),
                sql("delete from visitor where id >= 1000"));
        return RevisionGraph.of(history);
    }

    private static Operation rows(long id, int visits) {
        return new InsertRows("guest", List.of("id", "visits"), List.of(new Row(List.of(id, visits))));
    }

    /** Adds a revision, whose way back leaves out what raw SQL did. */
    private static void both(List<RevisionNode> history, String line, Operation... upgrade) {
        List<AppliedOperation> applied =
                AppliedOperation.inOrder(List.of(upgrade), Replay.upgrade(Schema.empty(), history));
        List<Operation> downgrade = new ArrayList<>();
        for (AppliedOperation each : applied) {
            if (!(each.operation() instanceof ExecuteSql) && !(each.operation() instanceof InsertRows)) {
                each.reverse().ifPresent(downgrade::add);
            }
        }
        Collections.reverse(downgrade);
        boolean loses = applied.stream().anyMatch(each -> DataLoss.of(each).isPresent());
        history.add(revision(line, List.of(upgrade), downgrade, loses ? Set.of(Problem.LOSES_DATA.code()) : Set.of()));
    }
}
