package dev.retort.dialect.sql;

import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.text.Literals;
import dev.retort.dialect.text.SqlName;
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
public record CatalogQueries(
        String schema,
        String indexes,
        Listing sequences,
        @Nullable Listing types,
        String columnsOfUnique) {
    /** A view, and its columns for schema and name. */
    public record Listing(String view, String schema, String name) {}

    /** The sequences of the SQL standard. */
    public static final Listing SEQUENCES =
            new Listing("information_schema.sequences", "sequence_schema", "sequence_name");

    /** A query that gives one number: how many of a thing there are. Empty where the catalog does not tell. */
    public Optional<String> count(CatalogProbe fact) {
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

    private String of(Listing listing, SqlName name) {
        return of(listing.view, name, listing.schema, listing.name, "");
    }

    private String of(String view, SqlName name, String schemaColumn, String nameColumn, String more) {
        return "select count(*) from " + view + " where " + inSchema(name, schemaColumn) + " and " + name.is(nameColumn)
                + more;
    }

    private String ofTable(String view, CatalogProbe fact, String column) {
        return of(
                view,
                fact.table(),
                "table_schema",
                "table_name",
                " and " + fact.names().get(0).is(column));
    }

    /** An index that is renamed or dropped by its own name alone is one of the schema. */
    private String index(CatalogProbe fact) {
        SqlName name = fact.names().get(0);
        return name.equals(fact.table())
                ? of(indexes, name, "table_schema", "index_name", "")
                : ofTable(indexes, fact, "index_name");
    }

    private String unique(CatalogProbe fact) {
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
    private static String cast(CatalogProbe fact) {
        return "select count(*) from pg_catalog.pg_cast where castsource = to_regtype("
                + Literals.text(fact.table().sql()) + ") and casttarget = to_regtype("
                + Literals.text(fact.names().get(0).sql()) + ")";
    }

    /**
     * A condition that a column of the catalog holds the schema of a name, or the session's own where the name has none.
     *
     * @param column {@code table_schema}
     */
    public String inSchema(SqlName name, String column) {
        return name.schema().isEmpty() ? column + " = " + schema : new SqlName("", name.schema(), false).is(column);
    }
}
