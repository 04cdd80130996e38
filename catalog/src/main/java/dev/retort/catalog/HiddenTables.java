package dev.retort.catalog;

import dev.retort.dialect.Dialect;
import dev.retort.run.session.FailureCause;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds tables that a catalog hides from a user who has no right to them: they are not missing. */
public final class HiddenTables {
    private HiddenTables() {}

    /**
     * Those of some tables that the database denies the user.
     *
     * @param tables tables that the catalog does not show, as a schema names them
     * @throws SQLException if the connection is lost
     */
    public static List<String> among(List<String> tables, Connection connection, Dialect dialect) throws SQLException {
        List<String> hidden = new ArrayList<>();
        for (String table : tables) {
            try (Statement statement = connection.createStatement()) {
                statement
                        .executeQuery("select 1 from " + dialect.identifier(table) + " where 1 = 0")
                        .close();
            } catch (SQLException e) {
                FailureCause cause = FailureCause.of(e);
                if (cause == FailureCause.CONNECTION) {
                    throw e;
                }
                if (cause == FailureCause.PRIVILEGE) {
                    hidden.add(table);
                }
            }
        }
        return hidden;
    }
}
