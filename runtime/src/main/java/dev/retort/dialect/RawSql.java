package dev.retort.dialect;

import dev.retort.operation.ExecuteSql;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The statement that an author wrote for a dialect. */
final class RawSql {
    /** The closing semicolon, which JDBC does not want; one after a block's {@code end} belongs to the block. */
    private static final Pattern CLOSING = Pattern.compile("(?i)(?<!\\bend)\\s*;\\s*$");

    private RawSql() {}

    static List<String> of(ExecuteSql operation, Dialect dialect) {
        Map<String, String> statements = operation.statements();
        String sql = statements.getOrDefault(dialect.name(), statements.get(ExecuteSql.ANY));
        if (sql == null) {
            throw new RetortException(
                    Problem.NO_SQL_FOR_DATABASE,
                    "op.execute has SQL for %s, none for %s. Add \"%s\", or \"\" for every other database; an empty text means that there is nothing to do."
                            .formatted(statements.keySet(), dialect.name(), dialect.name()));
        }
        String statement = CLOSING.matcher(sql.strip()).replaceFirst("");
        return statement.isEmpty() ? List.of() : List.of(statement);
    }
}
