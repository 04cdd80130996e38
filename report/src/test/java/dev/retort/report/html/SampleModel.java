package dev.retort.report.html;

import dev.retort.dialect.Dialects;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.MemberRole;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Origins;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.history.LiveDifference;
import dev.retort.report.history.LiveRevision;
import dev.retort.report.history.LiveState;
import dev.retort.report.history.SchemaHistory;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model as large as wanted, and always the same one: modules of tables that refer to the first ones of their own module and sometimes to
 * another one, with a history that has two branches.
 */
final class SampleModel {
    private static final List<String> MODULES = List.of(
            "guest",
            "lodging",
            "booking",
            "billing",
            "catalog",
            "loyalty",
            "messaging",
            "partner",
            "pricing",
            "review",
            "security",
            "stock",
            "support",
            "transport");
    private static final List<String> NOUNS = List.of(
            "account",
            "item",
            "plan",
            "event",
            "address",
            "agreement",
            "note",
            "rule",
            "policy",
            "line",
            "offer",
            "period",
            "grant",
            "channel",
            "contact",
            "document",
            "label",
            "limit",
            "member",
            "option",
            "preference",
            "quota",
            "record",
            "schedule",
            "session",
            "setting",
            "statement",
            "task",
            "token",
            "transfer");
    private static final List<String> VALUES = List.of(
            "title",
            "status",
            "created_at",
            "updated_at",
            "amount",
            "currency",
            "remark",
            "priority",
            "valid_from",
            "valid_until",
            "external_reference",
            "quantity",
            "language",
            "version",
            "active");
    private static final List<String> DATABASES = List.of("h2", "postgresql", "mariadb", "mysql", "sqlite");

    private static final String HOSTILE = "What a \u202Eguest\u202C may have. </script><script>alert(1)</script>";
    private static final String HEAD = "e19877665544";

    private final Random random = new Random(7);
    private final List<Table> tables = new ArrayList<>();
    private final List<TableMember> tableMembers = new ArrayList<>();
    private final List<ColumnMember> columnMembers = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();

    private SampleModel(int size) {
        int modules = Math.max(1, Math.min(MODULES.size(), size / 12));
        for (int i = 0; i < size; i++) {
            add(i % modules, i / modules);
        }
    }

    /** The page of a model. */
    static String page(int tables) {
        return new SampleModel(tables).page();
    }

    private static String table(int module, int number) {
        String noun = NOUNS.get(number % NOUNS.size());
        return MODULES.get(module) + "_" + noun + (number < NOUNS.size() ? "" : number / NOUNS.size() + 1);
    }

    private void add(int module, int number) {
        String name = table(module, number);
        String entity = camel(name);
        List<TablePart> parts = new ArrayList<>(List.of(
                new Column("id", Types.bigint(), false).asIdentity(), new PrimaryKey("pk_" + name, List.of("id"))));
        member(name, "id", MemberRole.BASIC, entity + ".id");
        if (number > 0) {
            refer(parts, name, table(module, (int) (number * Math.pow(random.nextDouble(), 3))));
            if (random.nextInt(4) == 0 && module > 0) {
                refer(parts, name, table(random.nextInt(module), 0));
            }
        }
        int values = 4 + random.nextInt(10);
        for (String value : VALUES.subList(0, values)) {
            parts.add(column(value));
            member(name, value, MemberRole.BASIC, entity + "." + property(value));
        }
        tables.add(Table.of(name, parts.toArray(TablePart[]::new)).withComment(number == 1 ? HOSTILE : ""));
        tableMembers.add(new TableMember(name, TableMember.Kind.TABLE, entity));
        classes.add("com.acme.platform." + MODULES.get(module) + "." + entity);
    }

    private void refer(List<TablePart> parts, String table, String to) {
        String column = to + "_id";
        if (parts.stream()
                .anyMatch(each -> each instanceof Column && each.name().equals(column))) {
            return;
        }
        parts.add(new Column(column, Types.bigint(), random.nextBoolean()));
        parts.add(new ForeignKey(
                "fk_" + table + "_" + column,
                List.of(column),
                to,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION));
        parts.add(Index.of("ix_" + table + "_" + column, column));
        member(table, column, MemberRole.MANY_TO_ONE, camel(table) + "." + property(to));
    }

    private Column column(String name) {
        return switch (name) {
            case "created_at", "updated_at", "valid_from", "valid_until" ->
                new Column(name, Types.timestamp(6), name.startsWith("valid"));
            case "amount" -> new Column(name, Types.decimal(12, 2), true);
            case "priority", "quantity", "version" -> new Column(name, Types.integer(), false).withDefault("0");
            case "active" -> new Column(name, Types.bool(), false).withDefault("true");
            default -> new Column(name, Types.varchar(40 + 20 * random.nextInt(6)), random.nextBoolean());
        };
    }

    private void member(String table, String column, MemberRole role, String member) {
        columnMembers.add(new ColumnMember(table, column, role, member, "", "", List.of()));
    }

    private static String camel(String name) {
        StringBuilder text = new StringBuilder();
        Stream.of(name.split("_"))
                .forEach(each -> text.append(each.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(each.substring(1)));
        return text.toString();
    }

    private static String property(String name) {
        String text = camel(name);
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String page() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("5245a1b2c3d4", "baseline", baseline()),
                revision(
                        "7c1e09d4b2aa",
                        "add guest remark",
                        List.of(new AddColumn(
                                "guest_account", new Column("remark_of_staff", Types.varchar(500), true))),
                        "5245a1b2c3d4"),
                revision(
                        "90ab12cd34ef",
                        "call it name",
                        List.of(new RenameColumn("guest_account", "title", "name"), longerStatus()),
                        "5245a1b2c3d4"),
                revision("3d0f55667788", "merge", List.of(), "7c1e09d4b2aa", "90ab12cd34ef"),
                revision(
                        HEAD,
                        "add guest nickname",
                        List.of(new AddColumn("guest_account", new Column("nickname", Types.varchar(60), true))),
                        "3d0f55667788")));
        List<RevisionNode> revisions = graph.upgradePath(Set.of(), graph.heads());
        Schema schema = graph.schemaAt(graph.ancestors(graph.heads()));
        ChangeReader plain = new ChangeReader(HazardRules.NONE, List.of(), each -> Map.of(), Origins.UNKNOWN);
        List<RevisionChange> changes = plain.read(revisions, Schema.empty(), Set.of());
        ChangeReader full = new ChangeReader(
                HazardRules.NONE, DATABASES.stream().map(Dialects::named).toList(), each -> Map.of(), Origins.UNKNOWN);
        RevisionNode draft = revision(
                "pending",
                "pending",
                List.of(new AddColumn("guest_account", new Column("vat_number", Types.varchar(20), false))),
                HEAD);
        List<RevisionChange> pending = full.read(List.of(draft), schema, Set.of("pending"));
        SchemaChange change = new SchemaChange(
                "", pending, schema, draft.body().upgrade().get(0).applyTo(schema), DATABASES, List.of());
        return HtmlReport.of(
                SchemaHistory.of(
                        "com.acme.platform.migrations", graph, changes, schema, Map.of("5245a1b2c3d4", "2026-01-12")),
                change,
                new EntityMembers(tableMembers, columnMembers, true),
                classes,
                Optional.of(live(revisions)));
    }

    /** A database that lacks the last revision, and in which somebody changed a column. */
    private static LiveState live(List<RevisionNode> revisions) {
        return new LiveState(
                "postgresql",
                revisions.stream().map(SampleModel::live).toList(),
                true,
                List.of(new LiveDifference(
                        "guest_item",
                        "title",
                        "type of guest_item.title: varchar(255), expected varchar(40)",
                        List.of("alter table guest_item alter column title type varchar(40)"))),
                List.of());
    }

    private static LiveRevision live(RevisionNode revision) {
        boolean applied = !revision.id().equals(HEAD);
        return new LiveRevision(
                revision.id(),
                revision.message(),
                applied ? "applied" : "pending",
                revision.parents().size() == 2,
                applied ? "2026-03-01T10:15:30Z" : "",
                applied ? "bookings" : "",
                applied ? 120 : 0);
    }

    private Operation longerStatus() {
        Column status = tables.get(0).column("status").orElseThrow();
        return AlterColumn.between("guest_account", status, status.withType(Types.varchar(255)));
    }

    private List<Operation> baseline() {
        return tables.stream().<Operation>map(CreateTable::new).toList();
    }

    private static RevisionNode revision(String id, String message, List<Operation> operations, String... parents) {
        return new RevisionNode(
                id,
                List.of(parents),
                "com.acme.platform.migrations.R_" + id.substring(0, 4),
                () -> new RevisionBody(message, operations, Optional.empty(), Set.of(), true));
    }
}
