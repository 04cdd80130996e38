package dev.retort.dialect;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The statements that an author wrote for a dialect. */
public final class RawSql {
    /** The closing semicolon, which JDBC does not want; one after a block's {@code end} belongs to the block. */
    private static final Pattern CLOSING = Pattern.compile("(?i)(?<!\\bend)\\s*;\\s*$");

    private RawSql() {}

    public static List<String> of(ExecuteSql operation, Dialect dialect) {
        Map<String, String> statements = operation.statements();
        String sql = statements.getOrDefault(dialect.name(), statements.get(ExecuteSql.ANY));
        if (sql == null) {
            throw new RetortException(
                    Problem.NO_SQL_FOR_DATABASE,
                    "op.execute has SQL for %s, but not for %s. Add \"%s\", or \"\" for every other database. An empty text means that there is nothing to do."
                            .formatted(statements.keySet(), dialect.name(), dialect.name()));
        }
        String statement = CLOSING.matcher(sql.strip()).replaceFirst("");
        return statement.isEmpty() ? List.of() : List.of(statement);
    }

    /**
     * The statements of a project's own operation.
     *
     * @throws RetortException if it throws (RT425)
     */
    public static List<String> of(CustomOperation operation, Dialect dialect, Schema before) {
        try {
            return List.copyOf(operation.statements(dialect, before));
        } catch (RuntimeException e) {
            throw new RetortException(
                    Problem.CUSTOM_OPERATION_FAILED,
                    "The operation %s of %s gave no statements for %s: %s. Nothing was run. Correct its method \"statements\"; a database that has nothing to do gets an empty list."
                            .formatted(operation.text(), operation.getClass().getName(), dialect.name(), e),
                    e);
        }
    }
}
