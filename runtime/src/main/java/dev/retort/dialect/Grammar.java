package dev.retort.dialect;

/** What the statements of a database are made of. */
record Grammar(
        Dialect dialect,
        Clauses clauses,
        Constraints constraints,
        Comments comments,
        Rows rows,
        Indexes indexes,
        Sequences sequences) {}
