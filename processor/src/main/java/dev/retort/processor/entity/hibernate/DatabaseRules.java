package dev.retort.processor.entity.hibernate;

/**
 * The rules of one version of Hibernate for single databases, as {@link HibernateProfile} has those for all of them.
 *
 * @param version one that has a profile
 */
record DatabaseRules(HibernateVersion version) {
    /** Whether H2 has an enum type for an enum: since 6.5 ({@code H2Dialect.registerColumnTypes}). Before, it is a text with a check. */
    boolean hasEnumTypesOnH2() {
        return since(6, 5);
    }

    /**
     * Whether a number that the database gives is an identity on PostgreSQL: since 6.5 ({@code PostgreSQLIdentityColumnSupport}). Before, it
     * is a {@code serial} or {@code bigserial}.
     */
    boolean hasIdentitiesOnPostgreSql() {
        return since(6, 5);
    }

    /**
     * Whether PostgreSQL 18 computes a {@code @GeneratedColumn} when it is read: since 7.2 ({@code PostgreSQLDialect.generatedAs}). Before, it
     * is stored on every version.
     */
    boolean computesOnReadOnPostgreSql() {
        return since(7, 2);
    }

    /**
     * Whether a {@code @GeneratedColumn} that is never null is NOT NULL on PostgreSQL, too: until 7.3 ({@code
     * PostgreSQLDialect.supportsNotNullAfterGeneratedAs}). On other databases it is in every version.
     */
    boolean requiresComputedOnPostgreSql() {
        return !since(7, 4);
    }

    /** Whether a {@code char} is one on MySQL and MariaDB: until 6.6. Since 7.0 it is a {@code varchar} there ({@code MySQLDialect.columnType}). */
    boolean padsCharactersOnMySql() {
        return !since(7, 0);
    }

    /**
     * Whether the national character set of MySQL is {@code utf8}: until 6.6, then {@code utf8mb4} ({@code MySQLDialect.columnType}). On
     * MariaDB it is that of the table ({@code MariaDBDialect.getNationalizationSupport}).
     */
    boolean storesNationalTextInThreeBytes() {
        return !since(7, 0);
    }

    /**
     * Whether an array is a JSON document on a database without arrays: since 7.0 ({@code MySQLDialect.getPreferredSqlTypeCodeForArray}).
     * Before, it is serialized into bytes.
     */
    boolean storesArraysAsJson() {
        return since(7, 0);
    }

    private boolean since(int major, int minor) {
        return version.isSince(major, minor);
    }
}
