package dev.retort.cli.adopt;

import dev.retort.catalog.adopt.AdoptedSchema;
import dev.retort.catalog.adopt.SurplusObjects;
import dev.retort.catalog.adopt.TakenNames;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.EnumTypeDrift;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.catalog.fact.Category;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.KeptDifference;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database that exists beside the entities that work on it.
 *
 * @param entities what the compiler found
 * @param members where the tables and columns of the entities come from
 * @param database the database, compared with that
 */
record Adoption(EntitiesFile entities, EntityMembers members, LiveDatabase database) {

    /** What somebody has to decide on: where the entities ask for something else than the database has. */
    List<Difference> differences() {
        return Difference.of(database.drift().items().stream()
                .filter(item -> !isUnknown(item))
                .toList());
    }

    /** What the database has and no entity knows. It stays as it is. */
    List<DriftItem> unknown() {
        return database.drift().items().stream().filter(Adoption::isUnknown).toList();
    }

    private static boolean isUnknown(DriftItem item) {
        return item.isUnexpected() && item.category().isOfObject();
    }

    /**
     * Refuses a database that the entities have nothing in common with.
     *
     * @throws RetortException if no table is there, one is there in another case, or a table has none of the columns (RT512)
     */
    void requireSomethingInCommon() {
        Set<String> missing = new HashSet<>();
        database.drift().items().stream()
                .filter(item ->
                        item.isMissing() && (item.category() == Category.TABLE || item.category() == Category.COLUMN))
                .forEach(item -> missing.add(item.object()));
        List<Table> tables = entities.schema().tables();
        requireSameCase(missing);
        if (tables.stream().allMatch(table -> missing.contains(table.name()))) {
            throw new RetortException(Problem.NOTHING_IN_COMMON, """
                    The database has none of the %s tables of the entities, such as %s. Nothing was written. Check --url and the schema of the \
                    connection, and the naming rule in @Migrations. An empty database needs no adoption: accept the draft and run  retort upgrade%s""".formatted(
                    tables.size(), tables.isEmpty() ? "none" : tables.get(0).name(), elsewhere(tables)));
        }
        List<String> strangers = tables.stream()
                .filter(table -> table.columns().stream()
                        .allMatch(column -> missing.contains(table.name() + "." + column.name())))
                .map(table -> new StrangeTable(context(), table).toString())
                .toList();
        if (!strangers.isEmpty()) {
            throw new RetortException(
                    Problem.NOTHING_IN_COMMON, """
                    These tables of the database have no column in common with the entities. Nothing was written.
                    %s
                    If the entities mean these tables, name their columns as shown, or check the naming rule in @Migrations; then compile and run the \
                    command again. If the tables are somebody else's, give the entities others, or leave them alone: \
                    @Migrations(ignoredTables = …).""".formatted(String.join(System.lineSeparator(), strangers)));
        }
    }

    /** Where a table of the same name stands in a schema that the entities do not name. */
    private String elsewhere(List<Table> tables) {
        String found = database.live().schema().tables().stream()
                .map(Table::name)
                .filter(name -> tables.stream()
                        .anyMatch(table -> !Names.same(name, table.name())
                                && Names.same(Names.simple(name), Names.simple(table.name()))))
                .collect(Collectors.joining(", "));
        return found.isEmpty()
                ? ""
                : "%nIn another schema there is: %s. Connect to that schema, or name it: @Table(schema = \"…\")."
                        .formatted(found);
    }

    /** To a server that compares the case of tables, Hibernate's statements are about another one. */
    private void requireSameCase(Set<String> missing) {
        String pairs = database.live().schema().tables().stream()
                .map(Table::name)
                .flatMap(found -> missing.stream()
                        .filter(wanted -> !wanted.equals(found) && wanted.equalsIgnoreCase(found))
                        .map(wanted -> "  %s is %s in the database".formatted(wanted, found)))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!pairs.isEmpty()) {
            throw new RetortException(Problem.NOTHING_IN_COMMON, """
                    The server takes names of tables in another case for other tables. Nothing was written.
                    %s
                    Name these tables in the entities as they are, such as @Table(name = "guest"), or rename them; compile and run the command \
                    again.""".formatted(pairs));
        }
    }

    /**
     * The snapshot of the database as it is, in which the differences that stay are recorded.
     *
     * @param answers an answer to each difference that is possible
     */
    Snapshot snapshot(List<Difference> differences, List<Answer> answers) {
        EntityAdvice advice = advice();
        Schema live = database.live().schema();
        Schema adopted = AdoptedSchema.of(entities.schema(), database.drift().items(), database.live());
        List<KeptDifference> kept = new ArrayList<>();
        List<DriftItem> changed = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            Answer answer = answers.get(i);
            if (answer.choice() == Answer.Choice.ENTITY) {
                adopted = advice.asDeclared(adopted, difference);
                changed.addAll(difference.items());
            } else if (answer.choice() == Answer.Choice.KEEP) {
                adopted = advice.asDeclared(adopted, difference);
                kept.addAll(kept(difference, answer.reason()));
            }
        }
        RenamedColumns renamed = new RenamedColumns(context(), changed::contains);
        List<DriftItem> unknown =
                unknown().stream().filter(item -> !renamed.isKnown(item)).toList();
        Schema byHand = SurplusObjects.of(unknown, adopted, live);
        List<ValueSemantics> facts = EnumTypeDrift.asFound(
                entities.facts(), database.live(), fact -> changed.stream().anyMatch(item -> isTypeOf(item, fact)));
        return new Snapshot(List.of(), adopted, facts, byHand, kept);
    }

    /**
     * Refuses answers after which a revision would give a part of a table a name that another table keeps.
     *
     * @throws RetortException which lists the names (RT442)
     */
    void requireFreeNames(Snapshot snapshot) {
        List<String> taken = new TakenNames(
                        snapshot.schema(),
                        snapshot.goal(entities.schema(), entities.renames()),
                        database.live().schema(),
                        database.dialect().name())
                .lines();
        if (!taken.isEmpty()) {
            throw new RetortException(
                    Problem.NAME_TAKEN, """
                    The next revision would give names that are taken, so the database would refuse it. Nothing was written.
                      %s
                    Answer keep for the parts that are to get these names, or database for those that have them; or rename these in the database first.""".formatted(String.join(System.lineSeparator() + "  ", taken)));
        }
    }

    private static boolean isTypeOf(DriftItem item, ValueSemantics fact) {
        return (item.category() == Category.TYPE || item.category() == Category.CHECK)
                && Names.same(item.table(), fact.table())
                && Names.same(item.part(), fact.column());
    }

    /** A schema whose columns have the order that they have in the database. */
    Schema inOrder(Schema schema) {
        return schema.mapTables(table -> database.live()
                .schema()
                .table(table.name())
                .map(found -> inOrder(table, found))
                .orElse(table));
    }

    private static Table inOrder(Table table, Table found) {
        List<String> order =
                found.columns().stream().map(column -> Names.key(column.name())).toList();
        return table.withColumns(table.columns().stream()
                .sorted(Comparator.comparingInt(column -> order.indexOf(Names.key(column.name()))))
                .toList());
    }

    /** The answers that each difference can have. */
    List<PossibleAnswers> possible() {
        EntityAdvice advice = advice();
        return differences().stream()
                .map(difference -> new PossibleAnswers(
                        difference,
                        advice.of(difference),
                        canStay(difference),
                        context().isValidated(difference)))
                .toList();
    }

    private EntityAdvice advice() {
        return new EntityAdvice(context());
    }

    private AdviceContext context() {
        return new AdviceContext(entities.schema(), members, database);
    }

    private boolean canStay(Difference difference) {
        return !kept(difference, "").isEmpty();
    }

    private List<KeptDifference> kept(Difference difference, String reason) {
        Schema there = AdoptedSchema.of(entities.schema(), difference.items(), database.live());
        return difference.kept(entities.schema(), advice().asDeclared(there, difference), reason);
    }

    /** What the database would still differ in from a schema that is to be its own: what a schema can't say. */
    DatabaseDrift left(Schema adopted, IgnoredObjects ignored) {
        return SchemaDrift.between(adopted, database.live(), database.dialect(), ignored);
    }
}
