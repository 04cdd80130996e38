package dev.retort.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Databases;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.hibernate.HibernateLoader;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.shop.Broken;
import dev.retort.conformance.shop.Guest;
import dev.retort.conformance.subject.Subject;
import dev.retort.conformance.subject.SubjectException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to a verdict, with subjects that are plain SQL. */
class TrialTest {
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void writeCorpus() throws IOException {
        folder = Files.createDirectory(parent.resolve("shop"));
        Files.writeString(folder.resolve("corpus.properties"), "naming=JPA\n");
        Files.writeString(
                folder.resolve("classes.txt"),
                "entity " + Guest.class.getName() + "\nentity " + Broken.class.getName());
    }

    @Test
    void countsATableThatIsEqualAndSetsApartTheOneThatHibernateCannotCreate() throws Exception {
        Report report = report((application, database) -> {
            run(database, "create table Guest (id bigint not null primary key, fullName varchar(40))");
            run(database, "create table retort_history (revision varchar(12))");
            return Set.of("RETORT_HISTORY");
        });

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.table()).isEqualTo("""
                        | Hibernate | corpus | database | naming | constraint names | tables equal | parity | validates | changed version | taken back | without drift | differences |
                        |---|---|---|---|---|--:|--:|--:|--:|--:|--:|---|
                        | 7.4 | shop | h2 | JPA | READABLE | 1 / 1 | 100.0 % | – | – | – | 1 / 1 | statements unfit 1 |
                        | 7.4 | shop | h2 | JPA | HIBERNATE | 1 / 1 | 100.0 % | – | – | – | 1 / 1 | statements unfit 1 |
                        | | **all** | | | | 2 / 2 | 100.0 % | – | – | – | 2 / 2 | |
                        """);
        assertThat(report.listing())
                .startsWith("7.4 | shop | shop | h2 | JPA | READABLE | unfit: create table Broken")
                .contains("Unknown data type");
    }

    @Test
    void countsATableWithAnyDifferenceAsUnequalAndComparesNamesUnderHibernatesNamesAlone() throws Exception {
        Report report = report((application, database) -> {
            run(
                    database,
                    "create table Guest (id bigint not null, fullName varchar(41), constraint pk primary key (id))");
            run(database, "create table Extra (id bigint)");
            return Set.of();
        });

        assertThat(report.table())
                .contains(
                        "| 7.4 | shop | h2 | JPA | READABLE | 0 / 2 | 0.0 % | – | – | – | 1 / 1 | table 1, type 1, statements unfit 1 |")
                .contains(
                        "| 7.4 | shop | h2 | JPA | HIBERNATE | 0 / 2 | 0.0 % | – | – | – | 1 / 1 | table 1, type 1, name 1, statements unfit 1 |");
        assertThat(report.listing())
                .contains(
                        "7.4 | shop | shop | h2 | JPA | READABLE | EXTRA | table | | (nothing) | table"
                                + " | stays: The test has a table more than it should.\n",
                        "7.4 | shop | shop | h2 | JPA | READABLE | GUEST | type | FULLNAME | CHARACTER VARYING(40)"
                                + " | CHARACTER VARYING(41)\n",
                        "7.4 | shop | shop | h2 | JPA | HIBERNATE | GUEST | name | primary key ID | (nothing) | PK\n");
    }

    @Test
    void saysWhyAUnitCouldNotBeMigrated() throws Exception {
        Report report = report((application, database) -> {
            throw new SubjectException("[RT999] no way\nat all");
        });

        assertThat(report.unexplained()).isNotEmpty();
        assertThat(report.table())
                .contains(
                        "| 7.4 | shop | h2 | JPA | READABLE | 0 / 1 | 0.0 % | – | – | – | – | statements unfit 1, units FAILED 1 |");
        assertThat(report.listing())
                .contains("7.4 | shop | shop | h2 | JPA | READABLE | FAILED: [RT999] no way at all\n");
    }

    @Test
    void saysWhyHibernateDidNotJudge() throws Exception {
        Files.writeString(folder.resolve("classes.txt"), "entity no.such.Entity");

        Report report = report((application, database) -> Set.of());

        assertThat(report.unexplained()).isNotEmpty();
        assertThat(report.table())
                .contains("| 7.4 | shop | h2 | JPA | READABLE | – | – | – | – | – | – | units FAILED 1 |");
        assertThat(report.listing())
                .contains("FAILED: Hibernate does not start")
                .contains("no.such.Entity");
    }

    private Report report(Migration migration) throws SQLException, IOException {
        Corpus corpus = Corpus.read(folder);
        try (Database database = Databases.start("h2");
                HibernateLoader loader = new HibernateLoader(CLASS_PATH, List.of(database.driverPackage()))) {
            return new Report(
                    new Trial(
                                    new Environment(corpus, "7.4", CLASS_PATH, CLASS_PATH),
                                    corpus.units().get(0),
                                    Naming.JPA,
                                    database,
                                    new HibernateSchema(loader),
                                    Optional.empty(),
                                    false,
                                    new FirstVersion(migration))
                            .verdicts(),
                    new Reasons(List.of(new Reasons.Rule(
                            Pattern.compile("\\| EXTRA \\|"), "The test has a table more than it should."))));
        }
    }

    /** The migration to the only version that there is. */
    @FunctionalInterface
    private interface Migration {
        Set<String> run(Subject.Application application, Scratch database) throws SubjectException;
    }

    private record FirstVersion(Migration migration) implements Subject {
        @Override
        public Set<String> migrate(Application application, Scratch database) throws SubjectException {
            return migration.run(application, database);
        }

        @Override
        public List<String> drift(Application application, Scratch database) {
            return List.of();
        }

        @Override
        public void change(Application application, List<Path> classPath, Scratch database) {
            throw new AssertionError("there is no other version");
        }

        @Override
        public void takeBack(Application application, Scratch database) {
            throw new AssertionError("there is no other version");
        }

        @Override
        public String script(Application application, String dialect) {
            throw new AssertionError("there is a server");
        }
    }

    private static void run(Scratch scratch, String sql) throws SubjectException {
        try (Connection connection = scratch.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SubjectException("does not run", e);
        }
    }
}
