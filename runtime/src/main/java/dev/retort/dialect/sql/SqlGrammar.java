package dev.retort.dialect.sql;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.Dialect;
import dev.retort.operation.Backfill;
import dev.retort.schema.Schema;
import java.util.Optional;

/** The building blocks of a database's statements. */
public record SqlGrammar(
        Dialect dialect,
        Clauses clauses,
        ConstraintStatements constraints,
        CommentStatements comments,
        RowStatements rows,
        IndexStatements indexes,
        SequenceStatements sequences) {

    /** A backfill in batches by the primary key; empty where the key can't tell where a batch ends. */
    public Optional<BackfillBatches> batches(Backfill backfill, Schema before) {
        return before.table(backfill.table()).flatMap(table -> KeyRangeBatches.of(this, backfill, table));
    }
}
