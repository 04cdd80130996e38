package dev.retort.catalog.verify;

import dev.retort.ConstraintNames;
import dev.retort.Migrations;
import dev.retort.Naming;
import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.KeptDrift;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.hibernate.CreatedSchema;
import dev.retort.catalog.hibernate.HibernateRefusedException;
import dev.retort.catalog.hibernate.MemberNames;
import dev.retort.catalog.hibernate.ProjectHibernate;
import dev.retort.catalog.scratch.Scratch;
import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the Hibernate of the project about the migrated database. */
final class HibernateChecks {
    private static final String ADVICE =
            "If the naming strategy or another setting of Hibernate differs from what @Migrations says, state it there. If the entities are compiled and accepted and still differ, state the type of the column (@Column(columnDefinition = …)), and please report it.";

    private final VerifiedHistory history;
    private final ScratchDatabase database;
    private final ScratchServer server;
    private final HeadMigration head;

    /**
     * @param server where Hibernate creates a schema of its own
     * @param head leads the database to the entities
     */
    HibernateChecks(VerifiedHistory history, ScratchDatabase database, ScratchServer server, HeadMigration head) {
        this.history = history;
        this.database = database;
        this.server = server;
        this.head = head;
    }

    List<VerificationCheck> all() {
        return List.of(
                new HibernateCheck("Hibernate accepts the migrated database", this::validate),
                new HibernateCheck("Hibernate would create the same schema", this::create));
    }

    private interface Question {
        CheckResult ask(ProjectHibernate hibernate) throws HibernateRefusedException, SQLException;
    }

    private final class HibernateCheck implements VerificationCheck {
        private final String name;
        private final Question question;

        HibernateCheck(String name, Question question) {
            this.name = name;
            this.question = question;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public CheckResult run() {
            if (!ProjectHibernate.isOn(history.loader())) {
                return CheckResult.notRun("Hibernate is not on the class path.");
            }
            if (history.entities().isEmpty()) {
                return CheckResult.notRun("The entities are not on the class path.");
            }
            try {
                head.run();
            } catch (RetortException | SQLException e) {
                return CheckResult.notRun("A revision fails on this database.");
            }
            if (server.name().equals("sqlite") && !ProjectHibernate.knowsSqlite(history.loader())) {
                return CheckResult.notRun(
                        "Hibernate itself has no dialect for SQLite: add org.hibernate.orm:hibernate-community-dialects.");
            }
            ProjectHibernate hibernate = new ProjectHibernate(
                    history.loader(),
                    history.entities().orElseThrow().classes(),
                    history.configuration().map(Migrations::naming).orElse(Naming.AUTO));
            try {
                return question.ask(hibernate);
            } catch (HibernateRefusedException e) {
                return CheckResult.failed(
                        List.of(Problem.HIBERNATE_DIFFERS.message(
                                "Hibernate does not start with these entities: %s. The application would not start either."
                                        .formatted(e.getMessage()))),
                        "");
            } catch (SQLException e) {
                return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
            }
        }
    }

    private CheckResult validate(ProjectHibernate hibernate) throws SQLException {
        try {
            hibernate.validate(database.dataSource());
            return CheckResult.passed();
        } catch (HibernateRefusedException e) {
            return CheckResult.failed(
                    List.of(Problem.HIBERNATE_DIFFERS.message(
                            "Hibernate does not accept the database that the revisions lead to: %s. With hibernate.hbm2ddl.auto=validate the application would not start."
                                    .formatted(e.getMessage()))),
                    ADVICE);
        }
    }

    private CheckResult create(ProjectHibernate hibernate) throws HibernateRefusedException, SQLException {
        try (Scratch own = server.fresh()) {
            MemberNames members = hibernate.create(own.dataSource());
            LiveSchema wanted;
            try (Connection connection = own.dataSource().getConnection()) {
                wanted = LiveSchema.read(connection, database.dialect());
            }
            Schema declared = history.entities().orElseThrow().schema();
            CreatedSchema schema = new CreatedSchema(
                    wanted.schema(), declared, database.dialect().name());
            KeptDrift kept = kept(declared);
            List<String> lines = new ArrayList<>();
            database.drift(history.snapshot().goal(schema.completed(), List.of())).stream()
                    .filter(this::counts)
                    .filter(each -> !kept.covers(each))
                    .map(each -> line(each, members))
                    .forEach(lines::add);
            if (lines.isEmpty()) {
                return CheckResult.passed(remarks(schema));
            }
            lines.add(
                    0,
                    Problem.HIBERNATE_DIFFERS.message(
                            "The database that the revisions lead to differs from the schema that Hibernate creates for the entities:"));
            return CheckResult.failed(lines, ADVICE);
        }
    }

    /** What an adoption left as it is, which the snapshot records, Hibernate would create as the entities have it. */
    private KeptDrift kept(Schema declared) throws SQLException {
        Snapshot snapshot = history.snapshot();
        if (snapshot.kept().isEmpty()) {
            return new KeptDrift(List.of());
        }
        Snapshot without = new Snapshot(snapshot.heads(), snapshot.schema(), snapshot.facts(), snapshot.byHand());
        return KeptDrift.between(
                database.drift(without.goal(declared, List.of())), database.drift(snapshot.goal(declared, List.of())));
    }

    private static List<String> remarks(CreatedSchema schema) {
        return schema.reasons().stream()
                .map(reason ->
                        "%s, which an empty database does not know: Hibernate could not create the table, and Retort's reading of the entity was compared instead"
                                .formatted(reason))
                .toList();
    }

    /** Readable names of constraints are Retort's own, unless the history wants those of Hibernate. */
    private boolean counts(DriftItem item) {
        return item.category() != Category.NAME
                || history.configuration().map(Migrations::constraintNames).orElse(ConstraintNames.READABLE)
                        == ConstraintNames.HIBERNATE;
    }

    private static String line(DriftItem item, MemberNames members) {
        String member = members.of(item.table(), item.part())
                .map(each -> "  (" + each + ")")
                .orElse("");
        return "  " + item.toString().replaceAll("\\s*\\R\\s*", " ") + member;
    }
}
