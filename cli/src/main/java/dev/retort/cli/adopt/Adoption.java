package dev.retort.cli.adopt;

import dev.retort.catalog.adopt.AdoptedSchema;
import dev.retort.catalog.adopt.SurplusObjects;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.catalog.fact.Category;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.KeptDifference;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database that exists beside the entities that work on it.
 *
 * @param entities what the compiler found
 * @param database the database, compared with that
 */
record Adoption(EntitiesFile entities, LiveDatabase database) {

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
     * @throws RetortException if no table is there, or a table has none of the columns (RT512)
     */
    void requireSomethingInCommon() {
        Set<String> missing = new HashSet<>();
        database.drift().items().stream()
                .filter(item ->
                        item.isMissing() && (item.category() == Category.TABLE || item.category() == Category.COLUMN))
                .forEach(item -> missing.add(item.object()));
        List<Table> tables = entities.schema().tables();
        if (tables.stream().allMatch(table -> missing.contains(table.name()))) {
            throw new RetortException(Problem.NOTHING_IN_COMMON, """
                    The database has none of the %s tables of the entities, such as %s. Nothing was written. Check --url and the schema of the \
                    connection, and the naming rule in @Migrations. An empty database needs no adoption: accept the draft and run  retort upgrade""".formatted(
                    tables.size(), tables.isEmpty() ? "none" : tables.get(0).name()));
        }
        String strangers = tables.stream()
                .filter(table -> table.columns().stream()
                        .allMatch(column -> missing.contains(table.name() + "." + column.name())))
                .map(Table::name)
                .collect(Collectors.joining(", "));
        if (!strangers.isEmpty()) {
            throw new RetortException(Problem.NOTHING_IN_COMMON, """
                    These tables of the database have no column in common with the entities of that name: %s. Nothing was written. They seem to be \
                    other tables. Give the entities other ones (@Table), check the naming rule in @Migrations, or leave them to somebody else: \
                    @Migrations(ignoredTables = …).""".formatted(strangers));
        }
    }

    /**
     * The snapshot of the database as it is, in which the differences that stay are recorded.
     *
     * @param answers the answer to each difference
     */
    Snapshot snapshot(List<Difference> differences, List<Answer> answers) {
        EntityAdvice advice = new EntityAdvice(database);
        Schema live = database.live().schema();
        Schema adopted = AdoptedSchema.of(entities.schema(), database.drift().items(), database.live());
        List<KeptDifference> kept = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            Answer answer = answers.get(i);
            if (answer.choice() == Answer.Choice.ENTITY) {
                requirePossible(difference);
                adopted = advice.asDeclared(adopted, difference);
            } else if (answer.choice() == Answer.Choice.KEEP) {
                List<KeptDifference> stays = difference.kept(entities.schema(), database.live(), answer.reason());
                if (stays.isEmpty()) {
                    throw cannotStay(difference);
                }
                kept.addAll(stays);
            }
        }
        Schema byHand = SurplusObjects.of(unknown(), adopted, live);
        return new Snapshot(List.of(), adopted, entities.facts(), byHand, kept);
    }

    private static void requirePossible(Difference difference) {
        if (!EntityAdvice.isPossible(difference)) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "%s: no annotation can say that. Nothing was written. Answer database or keep."
                            .formatted(difference));
        }
    }

    /** Whether a difference can be left as it is. */
    boolean canStay(Difference difference) {
        return !difference.kept(entities.schema(), database.live(), "").isEmpty();
    }

    /** What the database would still differ in from a schema that is to be its own: what a schema can't say. */
    DatabaseDrift left(Schema adopted, IgnoredObjects ignored) {
        return SchemaDrift.between(adopted, database.live(), database.dialect(), ignored);
    }

    private static RetortException cannotStay(Difference difference) {
        return new RetortException(
                Problem.INVALID_ARGUMENT,
                "%s can't be kept: Hibernate needs it as the entity asks for it. Nothing was written. Answer database or entity."
                        .formatted(difference));
    }
}
