package dev.retort.fleet.tenant;

import dev.retort.run.session.ConnectionSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenant: a name, and the database or schema that it has to itself. Opens no connection by itself. Immutable, and thread-safe if its
 * database is.
 */
public final class Tenant {
    private final String name;
    private final TenantDatabase database;
    private final @Nullable String schema;

    private Tenant(String name, TenantDatabase database, @Nullable String schema) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tenant needs a name");
        }
        this.name = name;
        this.database = database;
        this.schema = schema;
    }

    /** A tenant with a database to itself. */
    public static Tenant of(String name, TenantDatabase database) {
        return new Tenant(name, database, null);
    }

    /** A tenant with a schema to itself, whose name is that of the tenant. On MariaDB and MySQL a schema is a database. */
    public static Tenant inSchema(String name, TenantDatabase database) {
        return inSchema(name, name, database);
    }

    /**
     * A tenant with a schema to itself.
     *
     * @param name the name of the tenant
     * @param schema the schema, as the catalog of the database spells it: it is quoted
     * @param database the database that contains the schema, shared with other tenants
     */
    public static Tenant inSchema(String name, String schema, TenantDatabase database) {
        if (schema.isBlank()) {
            throw new IllegalArgumentException("tenant " + name + " needs the name of a schema");
        }
        return new Tenant(name, database, schema);
    }

    /** Its name, unique in its fleet. It is in reports and in the control database, so it is no place for a secret. */
    public String name() {
        return name;
    }

    /** Its schema; empty if it has the whole database. */
    public Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    /** Its database. */
    public TenantDatabase database() {
        return database;
    }

    /** Gives connections in its database and schema; opens none yet. A connection leaves the schema when it is closed. */
    public ConnectionSource connections() {
        return schema == null
                ? database.connections()
                : ConnectionSource.of("of tenant " + name, () -> database.open(schema));
    }

    /** How many tenants of its server may be upgraded at a time, where a bound allows so many. */
    public int atATime(int bound) {
        return schema != null && database.schemasTakeTurns() ? 1 : bound;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
