package dev.retort.conformance.hibernate;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A statement that Hibernate ran to create its schema.
 *
 * @param sql its text
 * @param rejection the database's error, if it did not accept it
 */
public record ExecutedStatement(String sql, Optional<SQLException> rejection) {}
