package dev.retort.extending;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.Checksum;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Runner;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that a project defines, there and back; the crash tests of the runner cut them off. */
class CustomOperationTest {
    private static final RevisionNode BASE = revision("a", List.of(table("booking")), List.of(), Set.of());

    @ParameterizedTest
    @EnumSource
    void createsAndTakesBack(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph graph = graph(BASE, both("b < a", new CreateLookup("state", "new")));
            Runner runner = runner(database, graph);
            runner.upgrade("head");
            assertThat(database.query("select code from state")).containsExactly("new");
            assertThat(Replay.upgrade(Schema.empty(), graph.revisions()).table("state"))
                    .isPresent();

            runner.downgrade("a");
            assertThatThrownBy(() -> database.query("select code from state"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    /** The MariaDB of the tests runs without grants; SQLite has no roles, and the operation no statements for it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MARIADB")
    void grantsAndRevokes(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            String role = "report_" + kind.name().toLowerCase(Locale.ROOT);
            boolean hasRoles = kind != Kind.SQLITE;
            if (hasRoles) {
                database.execute("create role " + role);
            }
            Runner runner = runner(database, graph(BASE, both("b < a", new GrantSelect("booking", role))));
            runner.upgrade("head");
            assertThat(hasRoles ? privileges(database, role) : List.of("select"))
                    .containsExactly("select");

            runner.downgrade("a");
            assertThat(hasRoles ? privileges(database, role) : List.of()).isEmpty();
            runner.downgrade("base");
            if (hasRoles) {
                database.execute("drop role " + role);
            }
        }
    }

    private static List<String> privileges(TestDatabase database, String role) {
        return database.query("select privilege_type from information_schema.table_privileges"
                + " where lower(table_name) = 'booking' and lower(grantee) like '%" + role + "%'");
    }

    @Test
    void argumentsAndEffectAreInTheChecksum() {
        String report = Checksum.of(List.of(new GrantSelect("booking", "report")), Optional.of(List.of()));
        assertThat(Checksum.of(List.of(new GrantSelect("booking", "report")), Optional.of(List.of())))
                .isEqualTo(report);
        assertThat(Checksum.of(List.of(new GrantSelect("booking", "audit")), Optional.of(List.of())))
                .isNotEqualTo(report);
        assertThat(new GrantSelect("booking", "report"))
                .hasToString("custom grant select (\"booking\", \"report\")")
                .isEqualTo(new GrantSelect("booking", "report"))
                .isNotEqualTo(new RevokeSelect("booking", "report"));
        assertThat(new DropLookup("state", "new"))
                .hasToString("custom drop lookup (\"state\", \"new\") effect drop table state");
    }

    @Test
    void isRecordedByARevision() {
        Operation operation = new GrantSelect("booking", "report");
        assertThat(Operations.recordedBy(op -> op.run(new GrantSelect("booking", "report"))))
                .containsExactly(operation);
    }

    @Test
    void whatItsEffectLosesMustBeAccepted() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            RevisionNode lookup = both("b < a", new CreateLookup("state", "new"));
            RevisionNode drop = revision("c < b", List.of(new DropLookup("state", "new")), List.of(), Set.of());
            assertProblem(
                            Problem.HAZARD_NOT_ACCEPTED,
                            () -> runner(database, graph(BASE, lookup, drop)).upgrade("head"))
                    .hasMessageContaining("no @Accept allows that: state.");
        }
    }

    @Test
    void oneThatThrowsIsNamedBeforeAnythingIsRun() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            RevisionNode broken = revision("b < a", List.of(new Unfinished("booking")), List.of(), Set.of());
            assertProblem(
                            Problem.CUSTOM_OPERATION_FAILED,
                            () -> runner(database, graph(BASE, broken)).upgrade("head"))
                    .hasMessageStartingWith("[RT425] The operation unfinished (\"booking\") of "
                            + Unfinished.class.getName()
                            + " gave no statements for h2: java.lang.UnsupportedOperationException: h2.");
            assertThat(runner(database, graph(BASE, broken)).current()).isEmpty();
        }
    }

    private static final class Unfinished extends CustomOperation {
        Unfinished(String table) {
            super("unfinished", table);
        }

        @Override
        public List<String> statements(Target target, Schema before) {
            throw new UnsupportedOperationException(target.name());
        }
    }

    private static RevisionNode both(String line, Operation operation) {
        return revision(line, List.of(operation), List.of(operation.reverse(Schema.empty())), Set.of());
    }
}
