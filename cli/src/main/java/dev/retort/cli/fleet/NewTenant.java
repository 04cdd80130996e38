package dev.retort.cli.fleet;

import dev.retort.Retort;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.revision.SquashedRange;
import dev.retort.dialect.Dialect;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.operation.AppliedOperation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.FailureRemedy;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.session.Session;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tenant whose schema is made by one script: the tables as they are in the end, and not each revision that led there. The script ends before the
 * first revision that works on rows or runs code; that one and those after it are left to an upgrade.
 *
 * @param tenant the tenant
 * @param open the project with the only history
 */
record NewTenant(Tenant tenant, OpenProject open) {

    /**
     * Creates the schema, and what is in it.
     *
     * @return how many statements the script had
     * @throws RetortException if the schema is not empty (RT519)
     */
    int create() {
        Retort retort = open.offline();
        String table = retort.historyTable();
        try {
            createSchema();
            try (Database database = open.database(tenant.connections(), table)) {
                requireEmpty(database.session());
                List<String> script = script(retort.graph(), database.table());
                if (database.dialect().transactionalDdl()) {
                    database.session().inTransaction(() -> run(script, database.session()));
                } else {
                    run(script, database.session());
                }
                return script.size();
            }
        } catch (SQLException e) {
            throw FailureRemedy.refused(table, e);
        }
    }

    private static void run(List<String> script, Session session) throws SQLException {
        session.execute(script, () -> {});
    }

    private void createSchema() throws SQLException {
        if (tenant.schema().isEmpty()) {
            return;
        }
        try (Session session = tenant.database().connections().open()) {
            String quote = session.connection().orElseThrow().getMetaData().getIdentifierQuoteString();
            String name = tenant.schema().get().replace(quote, quote + quote);
            session.execute("create schema if not exists " + quote + name + quote);
        }
    }

    private void requireEmpty(Session session) throws SQLException {
        Connection connection = session.connection().orElseThrow();
        DatabaseMetaData database = connection.getMetaData();
        boolean hasSchemas = database.supportsSchemasInDataManipulation();
        try (ResultSet tables = database.getTables(
                connection.getCatalog(),
                hasSchemas ? escaped(connection.getSchema(), database) : null,
                "%",
                new String[] {"TABLE", "VIEW"})) {
            if (tables.next()) {
                throw new RetortException(Problem.TENANT_EXISTS, """
                        The schema of tenant %s is not empty: it has %s. A script for a new tenant could meet the tables of an old one, so nothing was run. \
                        Upgrade a tenant that exists with "retort upgrade --tenants … --only %s". If a provisioning was cut off, drop the schema first.""".formatted(
                                tenant.name(), tables.getString("TABLE_NAME"), tenant.name()));
            }
        }
    }

    /** The metadata take a pattern, in which {@code _} stands for any character. */
    private static String escaped(String schema, DatabaseMetaData database) throws SQLException {
        String escape = database.getSearchStringEscape();
        return schema.replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
    }

    private static List<String> script(RevisionGraph graph, HistoryTable history) {
        List<RevisionNode> prefix = withoutRows(graph);
        Schema schema = graph.schemaAt(prefix.stream().map(RevisionNode::id).toList());
        Dialect dialect = history.dialect();
        List<String> statements = new ArrayList<>();
        dialect.render(AppliedOperation.inOrder(Diff.between(Schema.empty(), schema, List.of()), Schema.empty()))
                .forEach(statements::addAll);
        statements.addAll(history.create());
        prefix.forEach(revision -> statements.add(history.insert(HistoryRow.applied(revision, 0, Duration.ZERO))));
        return statements;
    }

    /** The first revisions in order, up to one that works on rows: each follows only revisions before it. */
    private static List<RevisionNode> withoutRows(RevisionGraph graph) {
        Set<RevisionNode> withRows = new SquashedRange(graph.revisions(), graph)
                .dataSteps().stream().map(SquashedRange.DataStep::revision).collect(Collectors.toSet());
        List<RevisionNode> prefix = new ArrayList<>();
        for (RevisionNode each : graph.revisions()) {
            if (withRows.contains(each)) {
                return prefix;
            }
            prefix.add(each);
        }
        return prefix;
    }
}
