package dev.retort.run;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.problem.Problem;
import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short histories for tests of the runner. */
final class Revisions {
    private Revisions() {}

    /** Bookings, their notes, and guests with one row. */
    static final RevisionGraph THREE = graph(
            revision("aaaa00000001", table("booking")),
            revision("bbbb00000002 < aaaa00000001", column("booking", "note"), column("booking", "nights")),
            revision("cccc00000003 < bbbb00000002", table("guest"), row("guest", 1)));

    static RevisionGraph graph(Revision... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    /** A revision written as {@code "b < a"}, whose downgrade is the reverse of its upgrade. */
    static Revision revision(String line, Operation... upgrade) {
        List<Operation> downgrade = new ArrayList<>();
        for (Operation operation : upgrade) {
            if (!(operation instanceof ExecuteSql)) {
                downgrade.add(operation.reverse());
            }
        }
        Collections.reverse(downgrade);
        return revision(line, List.of(upgrade), downgrade, Set.of());
    }

    static Revision revision(String line, List<Operation> upgrade, List<Operation> downgrade, Set<Problem> accepted) {
        String[] sides = line.split(" < ");
        List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
        Body body = new Body("about " + sides[0], upgrade, downgrade, accepted);
        return new Revision(sides[0], parents, "com.acme.R" + sides[0], () -> body);
    }

    static Operation table(String name) {
        return new CreateTable(
                Table.of(name, new Column("id", Types.bigint(), false), new PrimaryKey("pk_" + name, List.of("id"))));
    }

    static Operation column(String table, String name) {
        return new AddColumn(table, new Column(name, Types.varchar(40), true));
    }

    static Operation dropped(String table, String name) {
        return new DropColumn(table, new Column(name, Types.varchar(40), true));
    }

    static Operation row(String table, long id) {
        return new InsertRows(table, List.of("id"), List.of(new Row(List.of(id))));
    }

    static Operation sql(String sql) {
        return new ExecuteSql(Map.of(ExecuteSql.ANY, sql));
    }
}
