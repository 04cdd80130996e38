package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Downgrades that no class writes: the upgrade is reversed against the schema before it. */
class DerivedDowngradeTest {
    private static final RevisionNode BASE = revision(
            "base00000001",
            new CreateTable(Table.of(
                    "guest",
                    new Column("id", Types.bigint(), false),
                    new Column("mail", Types.varchar(100), false),
                    new Column("fax", Types.varchar(40), true).withDefault("'none'"),
                    new PrimaryKey("pk_guest", List.of("id")),
                    new UniqueConstraint("uq_guest_mail", List.of("mail")))),
            new CreateTable(Table.of(
                    "booking",
                    new Column("id", Types.bigint(), false),
                    new Column("guest_id", Types.bigint(), false),
                    new PrimaryKey("pk_booking", List.of("id")),
                    new ForeignKey(
                            "fk_booking_guest",
                            List.of("guest_id"),
                            "guest",
                            List.of("id"),
                            ReferentialAction.NO_ACTION,
                            ReferentialAction.NO_ACTION))),
            table("extra"),
            new CreateIndex("guest", Index.of("ix_guest_mail", "mail")));

    /** Adds, alters, renames and drops. */
    private static final RevisionNode CHANGE = derived(
            "change000002 < base00000001",
            new DropForeignKey("booking", ConstraintReference.named("fk_booking_guest")),
            new DropIndex("guest", "ix_guest_mail"),
            new DropTable("extra"),
            new DropColumn("guest", "fax"),
            new DropUnique("guest", ConstraintReference.named("uq_guest_mail")),
            new RenameColumn("guest", "mail", "email"),
            new RenameTable("guest", "visitor"),
            AlterColumn.between(
                    "visitor",
                    new Column("email", Types.varchar(100), false),
                    new Column("email", Types.varchar(200), true)),
            column("visitor", "phone"),
            new Backfill("visitor", "phone", "'unknown'"),
            new CreateIndex("visitor", Index.of("ix_visitor_phone", "phone")));

    private static final RevisionGraph HISTORY = graph(BASE, CHANGE);

    @ParameterizedTest
    @EnumSource
    void leadsBackToTheSchemaBeforeTheUpgrade(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, HISTORY);
            runner.upgrade("base00000001");
            List<String> facts = facts(database);
            assertThat(runner.upgrade("head")).containsExactly("change000002");
            assertThat(database.columns())
                    .containsExactly("booking.guest_id", "booking.id", "visitor.email", "visitor.id", "visitor.phone");

            assertThat(runner.downgrade("-1")).containsExactly("change000002");

            assertThat(facts(database)).containsExactlyElementsOf(facts);
            assertThat(runner.current()).containsExactly("base00000001");
            assertThat(runner.upgrade("head")).containsExactly("change000002");
            assertThat(runner.downgrade("base")).containsExactly("change000002", "base00000001");
            assertThat(database.columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheUpgradeDropsIsAsItWasBefore(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, HISTORY);
            runner.upgrade("head");
            runner.downgrade("-1");
            database.execute("insert into guest (id, mail) values (1, 'a@b')");
            assertThat(database.query("select fax from guest")).containsExactly("none");
            assertThat(refuses(database, "insert into guest (id, mail) values (2, 'a@b')"))
                    .isTrue();
            assertThat(refuses(database, "insert into extra (id) values (null)"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "SQLITE"})
    void rawSqlIsRefusedBeforeAnythingRuns(Kind kind) {
        RevisionNode sql =
                derived("sql000000003 < change000002", column("visitor", "city"), sql("delete from visitor"));
        RevisionNode last = derived("last00000004 < sql000000003", table("room"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, graph(BASE, CHANGE, sql, last));
            runner.upgrade("head");
            List<String> columns = database.columns();

            assertProblem(Problem.NO_DOWNGRADE, () -> runner.downgrade("base00000001"))
                    .hasMessageContaining("Revision sql000000003 (com.acme.Rsql000000003)")
                    .hasMessageContaining("execute \"delete from visitor\"")
                    .hasMessageContaining("retort repair --changed");

            assertThat(database.columns()).isEqualTo(columns);
            assertThat(runner.current()).containsExactly("last00000004");
            assertThat(runner.downgrade("-1")).containsExactly("last00000004");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "SQLITE"})
    void insertedRowsAreDeleted(Kind kind) {
        RevisionNode rows = derived("rows00000003 < aaaa00000001", row("room", 1));
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, graph(revision("aaaa00000001", table("room")), rows));
            runner.upgrade("head");
            runner.downgrade("-1");
            assertThat(database.query("select id from room")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "SQLITE"})
    void anotherBranchStaysAsItIs(Kind kind) {
        RevisionNode one = derived("left00000002 < base00000001", new DropColumn("guest", "fax"));
        RevisionNode other = derived("righ00000003 < base00000001", column("guest", "city"));
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, graph(BASE, one, other));
            runner.upgrade("heads");
            assertThat(runner.downgrade("left@base")).containsExactly("left00000002");
            assertThat(database.columns()).contains("guest.city", "guest.fax", "guest.mail");
        }
    }

    /** SQLite keeps the text of a table, and quotes the name in it when the table is renamed. */
    private static List<String> facts(TestDatabase database) {
        return database.facts().stream()
                .map(fact -> fact.replace("\"", "").replaceAll("\\s+", " "))
                .sorted()
                .toList();
    }

    private static boolean refuses(TestDatabase database, String statement) {
        try {
            database.execute(statement);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static RevisionNode derived(String line, Operation... upgrade) {
        String[] sides = line.split(" < ");
        boolean loses = Stream.of(upgrade).anyMatch(each -> each instanceof DropTable || each instanceof DropColumn);
        Set<String> accepted = loses ? Set.of(Problem.LOSES_DATA.code()) : Set.of();
        RevisionBody body = new RevisionBody("about " + sides[0], List.of(upgrade), Optional.empty(), accepted, true);
        RevisionHeader header =
                new RevisionHeader(sides[0], List.of(sides[1]), List.of(sides[0].substring(0, 4)), List.of(), "");
        return new RevisionNode(header, "com.acme.R" + sides[0], () -> body);
    }
}
