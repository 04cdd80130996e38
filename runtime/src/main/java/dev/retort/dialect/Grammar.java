package dev.retort.dialect;

/** What the statements of a database are made of. */
record Grammar(Dialect dialect, Clauses clauses, Rows rows, Indexes indexes, Sequences sequences) {}
