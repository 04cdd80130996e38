package dev.retort.run;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short histories for tests of the runner. */
public final class Revisions {
    private Revisions() {}

    /** Bookings, their notes, and guests with one row. */
    public static final RevisionGraph THREE = graph(
            revision("aaaa00000001", table("booking")),
            revision("bbbb00000002 < aaaa00000001", column("booking", "note"), column("booking", "nights")),
            revision("cccc00000003 < bbbb00000002", table("guest"), row("guest", 1)));

    public static RevisionGraph graph(RevisionNode... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    /** A revision written as {@code "b < a"}, whose downgrade is the reverse of its upgrade, which drops nothing. */
    public static RevisionNode revision(String line, Operation... upgrade) {
        List<Operation> downgrade = new ArrayList<>();
        for (Operation operation : upgrade) {
            if (!(operation instanceof ExecuteSql)) {
                downgrade.add(operation.reverse(Schema.empty()));
            }
        }
        Collections.reverse(downgrade);
        return revision(line, List.of(upgrade), downgrade, Set.of());
    }

    public static RevisionNode revision(
            String line, List<Operation> upgrade, List<Operation> downgrade, Set<String> accepted) {
        String[] sides = line.split(" < ");
        List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
        RevisionBody body = new RevisionBody("about " + sides[0], upgrade, downgrade, accepted);
        return new RevisionNode(sides[0], parents, "com.acme.R" + sides[0], () -> body);
    }

    public static Operation table(String name) {
        return new CreateTable(
                Table.of(name, new Column("id", Types.bigint(), false), new PrimaryKey("pk_" + name, List.of("id"))));
    }

    public static Operation column(String table, String name) {
        return new AddColumn(table, new Column(name, Types.varchar(40), true));
    }

    public static Operation dropped(String table, String name) {
        return new DropColumn(table, name);
    }

    public static Operation row(String table, long id) {
        return new InsertRows(table, List.of("id"), List.of(new Row(List.of(id))));
    }

    public static Operation sql(String sql) {
        return new ExecuteSql(Map.of(ExecuteSql.ANY, sql));
    }
}
