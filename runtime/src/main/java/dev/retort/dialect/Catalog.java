package dev.retort.dialect;

import dev.retort.dialect.Evidence.Leftover;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a database shows what it has.
 *
 * @param schema the session's own schema, as SQL
 * @param indexes the view of indexes, with {@code table_schema}, {@code table_name} and {@code index_name}
 * @param sequences the view of sequences
 * @param types the view of types with names; null where there are none
 * @param columnsOfUnique a subquery's beginning for the columns of a unique constraint, joined by commas; empty where a unique
 *     constraint always has a name that can be known
 */
record Catalog(
        String schema,
        String indexes,
        Listing sequences,
        @Nullable Listing types,
        String columnsOfUnique) {
    /** A view, and its columns for schema and name. */
    record Listing(String view, String schema, String name) {}

    private static final String VALID = "where i.indisvalid";

    private static final Listing STANDARD =
            new Listing("information_schema.sequences", "sequence_schema", "sequence_name");

    static final Catalog H2 = new Catalog(
            "current_schema",
            "information_schema.indexes",
            STANDARD,
            new Listing("information_schema.domains", "domain_schema", "domain_name"),
            "select listagg(upper(u.column_name), ',') within group (order by u.ordinal_position)");

    static final Catalog POSTGRESQL = new Catalog(
            "current_schema()",
            "(select n.nspname as table_schema, t.relname as table_name, c.relname as index_name"
                    + " from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                    + " join pg_catalog.pg_class t on t.oid = i.indrelid"
                    + " join pg_catalog.pg_namespace n on n.oid = t.relnamespace where i.indisvalid) as i",
            STANDARD,
            new Listing(
                    "pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace",
                    "n.nspname",
                    "t.typname"),
            "");

    /** MariaDB shows a sequence among the tables; MySQL has it as one. */
    static final Catalog MYSQL = new Catalog(
            "database()",
            "information_schema.statistics",
            new Listing("information_schema.tables", "table_schema", "table_name"),
            null,
            "");

    /** A query that gives one number: how many of a thing there are. Empty where the catalog does not tell. */
    Optional<String> count(Fact fact) {
        return Optional.ofNullable(
                switch (fact.thing()) {
                    case TABLE -> of("information_schema.tables", fact.table(), "table_schema", "table_name", "");
                    case COLUMN -> ofTable("information_schema.columns", fact, "column_name");
                    case IDENTITY ->
                        ofTable("information_schema.columns", fact, "column_name") + " and is_identity = 'YES'";
                    case CONSTRAINT -> ofTable("information_schema.table_constraints", fact, "constraint_name");
                    case PRIMARY_KEY ->
                        of(
                                "information_schema.table_constraints",
                                fact.table(),
                                "table_schema",
                                "table_name",
                                " and constraint_type = 'PRIMARY KEY'");
                    case UNIQUE -> columnsOfUnique.isEmpty() ? null : unique(fact);
                    case INDEX -> index(fact);
                    case SEQUENCE -> of(sequences, fact.table());
                    case TYPE -> types == null ? null : of(types, fact.table());
                    case CAST -> cast(fact);
                });
    }

    /** A query whose rows are statements, which take away what another one left behind; empty where this database leaves nothing. */
    Optional<String> clearing(Leftover leftover) {
        SqlName name = leftover.name();
        return switch (leftover.trace()) {
            case UNFINISHED_INDEX ->
                indexes.contains(VALID)
                        ? Optional.of(
                                "select concat('drop index ', quote_ident(table_schema), '.', quote_ident(index_name)) from "
                                        + indexes.replace(VALID, "where not i.indisvalid") + " where "
                                        + inSchema(name, "table_schema") + " and " + name.is("index_name"))
                        : Optional.empty();
            case COPY_OF_TABLE -> columnsOfUnique.isEmpty() ? Optional.empty() : Optional.of(copies(name));
        };
    }

    private String copies(SqlName table) {
        return H2Copies.clearing(inSchema(table, "c.table_schema"), table);
    }

    private String of(Listing listing, SqlName name) {
        return of(listing.view, name, listing.schema, listing.name, "");
    }

    private String of(String view, SqlName name, String schemaColumn, String nameColumn, String more) {
        return "select count(*) from " + view + " where " + inSchema(name, schemaColumn) + " and " + name.is(nameColumn)
                + more;
    }

    private String ofTable(String view, Fact fact, String column) {
        return of(
                view,
                fact.table(),
                "table_schema",
                "table_name",
                " and " + fact.names().get(0).is(column));
    }

    /** An index that is renamed or dropped by its own name alone is one of the schema. */
    private String index(Fact fact) {
        SqlName name = fact.names().get(0);
        return name.equals(fact.table())
                ? of(indexes, name, "table_schema", "index_name", "")
                : ofTable(indexes, fact, "index_name");
    }

    private String unique(Fact fact) {
        String columns = fact.names().stream()
                .map(name -> name.text().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        return of(
                "information_schema.table_constraints c",
                fact.table(),
                "c.table_schema",
                "c.table_name",
                " and c.constraint_type = 'UNIQUE' and " + Literals.text(columns) + " = (" + columnsOfUnique
                        + " from information_schema.key_column_usage u"
                        + " where u.constraint_schema = c.constraint_schema and u.constraint_name = c.constraint_name)");
    }

    /** As in PostgreSQL: no other database has casts that are made. */
    private static String cast(Fact fact) {
        return "select count(*) from pg_catalog.pg_cast where castsource = to_regtype("
                + Literals.text(fact.table().sql()) + ") and casttarget = to_regtype("
                + Literals.text(fact.names().get(0).sql()) + ")";
    }

    private String inSchema(SqlName name, String column) {
        return name.schema().isEmpty() ? column + " = " + schema : new SqlName("", name.schema(), false).is(column);
    }
}
