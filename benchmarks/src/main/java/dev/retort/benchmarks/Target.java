package dev.retort.benchmarks;

import javax.sql.DataSource;

/**
 * A database that is migrated. Each connection is a new one.
 *
 * @param product {@code h2} or {@code postgresql}
 * @param name the name of the database
 */
record Target(String product, String name, DataSource dataSource) {}
