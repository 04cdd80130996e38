package dev.retort.processor;

import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.Fact;
import dev.retort.processor.diff.Graft;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.diff.Meanings;
import dev.retort.processor.diff.Question;
import dev.retort.processor.diff.Questions;
import dev.retort.processor.entity.Finding;
import dev.retort.processor.entity.Reading;
import dev.retort.processor.entity.UntypedColumn;
import dev.retort.processor.snapshot.Entities;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the entities of a history ask for, against its snapshot.
 *
 * @param history the history
 * @param reading what the reader made of the entities
 * @param entities what is written for the tools
 * @param snapshot the schema at the head; empty before the first revision
 * @param operations what leads from there to the entities' schema; none where the reader found problems
 * @param questions what only a person can answer
 * @param meanings what old rows mean otherwise from now on
 * @param remarks what could not be read of single columns, those left alone among them
 */
record Comparison(
        History history,
        Reading reading,
        Entities entities,
        Optional<Snapshot> snapshot,
        List<Operation> operations,
        List<Question> questions,
        List<Meaning> meanings,
        List<Finding> remarks) {

    static Comparison of(History history, Collection<String> classes, Reading reading, Optional<Snapshot> snapshot) {
        Schema head = snapshot.map(Snapshot::schema).orElse(Schema.empty());
        Schema target = history.withoutIgnored(known(reading, head));
        Entities entities = new Entities(List.copyOf(classes), reading.renames(), target, facts(reading, target));
        boolean reliable = reading.findings().isEmpty();
        return new Comparison(
                history,
                reading,
                entities,
                snapshot,
                reliable ? Diff.between(head, target, reading.renames()) : List.of(),
                reliable ? Questions.of(head, target, reading.renames(), List.of()) : List.of(),
                reliable ? meanings(snapshot, entities) : List.of(),
                remarks(history, reading, target));
    }

    /** The facts of columns that belong to this history. */
    private static List<Fact> facts(Reading reading, Schema target) {
        return reading.facts().stream()
                .filter(fact -> target.table(fact.table()).isPresent())
                .toList();
    }

    private static List<Meaning> meanings(Optional<Snapshot> snapshot, Entities entities) {
        return Meanings.between(snapshot.map(Snapshot::facts).orElse(List.of()), entities.facts(), entities.renames());
    }

    private static Schema known(Reading reading, Schema head) {
        List<Graft.Place> unknown =
                reading.untyped().stream().map(UntypedColumn::place).toList();
        return Graft.of(head, reading.schema(), reading.renames(), unknown);
    }

    private static List<Finding> remarks(History history, Reading reading, Schema target) {
        List<UntypedColumn> untyped = reading.untyped().stream()
                .filter(column -> !history.ignores(column.place().table()))
                .toList();
        List<Finding> remarks = new ArrayList<>(reading.remarks());
        remarks.addAll(LeftAlone.remarks(untyped, target));
        return remarks;
    }

    /** Whether there is nothing to say. */
    boolean isQuiet() {
        return operations.isEmpty() && meanings.isEmpty() && reading.findings().isEmpty() && remarks.isEmpty();
    }

    /** Whether the operations are all that there is to do, and nothing is left to ask. */
    boolean isDraftable() {
        return !operations.isEmpty() && questions.isEmpty();
    }
}
