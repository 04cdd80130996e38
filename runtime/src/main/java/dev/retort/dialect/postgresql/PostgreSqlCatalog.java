package dev.retort.dialect.postgresql;

import dev.retort.dialect.recovery.CompletionProbe.Leftover;
import dev.retort.dialect.recovery.CompletionProbe.Leftover.Trace;
import dev.retort.dialect.sql.CatalogQueries;
import dev.retort.dialect.sql.CatalogQueries.Listing;
import java.util.Optional;

/** Queries of the catalog of PostgreSQL after a crash. */
final class PostgreSqlCatalog {
    private static final String INDEXES =
            "(select n.nspname as table_schema, t.relname as table_name, c.relname as index_name"
                    + " from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                    + " join pg_catalog.pg_class t on t.oid = i.indrelid"
                    + " join pg_catalog.pg_namespace n on n.oid = t.relnamespace where ";

    static final CatalogQueries QUERIES = new CatalogQueries(
            "current_schema()",
            INDEXES + "i.indisvalid) as i",
            CatalogQueries.SEQUENCES,
            new Listing(
                    "pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace",
                    "n.nspname",
                    "t.typname"),
            "");

    private PostgreSqlCatalog() {}

    /** A query whose rows drop the index that a failed {@code create index concurrently} left behind. */
    static Optional<String> clearing(Leftover leftover) {
        return leftover.trace() == Trace.UNFINISHED_INDEX
                ? Optional.of(
                        "select concat('drop index ', quote_ident(table_schema), '.', quote_ident(index_name)) from "
                                + INDEXES + "not i.indisvalid) as i where "
                                + QUERIES.inSchema(leftover.name(), "table_schema") + " and "
                                + leftover.name().is("index_name"))
                : Optional.empty();
    }
}
