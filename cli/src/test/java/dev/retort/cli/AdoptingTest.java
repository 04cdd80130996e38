package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.dialect.Servers;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The ways of {@code docs/adopting}: databases that Hibernate, Flyway and Liquibase made are taken over. */
class AdoptingTest {
    @TempDir
    Path folder;

    private Bookings bookings;
    private String url;

    @BeforeEach
    void project(TestInfo test) throws SQLException {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(java.util.Locale.ROOT);
        execute(Servers.url("postgresql", "postgres") + "?user=postgres", "create database " + name);
        url = Servers.url("postgresql", name) + "?user=postgres";
        bookings = Bookings.in(folder).write("src/com/acme/Guest.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                @Table(indexes = @Index(columnList = "name"))
                public class Guest {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 100) String name;
                    @Column(unique = true) String email;
                    String note;
                }
                """).write("src/com/acme/Booking.java", """
                package com.acme;
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                @Entity
                public class Booking {
                    public enum State { OPEN, PAID }
                    @Id @GeneratedValue Long id;
                    @ManyToOne(optional = false) Guest guest;
                    @Enumerated(EnumType.STRING) State state;
                    @Column(precision = 10, scale = 2) BigDecimal price;
                    Instant created;
                }
                """);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
    }

    private static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private Result retort(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!List.of("check", "revision").contains(command)) {
            all.add("--url=" + url);
        }
        return bookings.retort(command, all.toArray(String[]::new));
    }

    private void succeeds(String command, String... arguments) {
        Result result = retort(command, arguments);
        assertThat(result.code()).as(command + ": " + result).isZero();
    }

    /** Builds Hibernate's session factory over the compiled entities, with a value of {@code hibernate.hbm2ddl.auto}. */
    private void hibernate(String action) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("out").toUri().toURL()}, getClass().getClassLoader())) {
            Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(loader)
                    .build());
            configuration
                    .addAnnotatedClass(loader.loadClass("com.acme.Guest"))
                    .addAnnotatedClass(loader.loadClass("com.acme.Booking"))
                    .setProperty("hibernate.hbm2ddl.auto", action)
                    .setProperty("hibernate.connection.url", url)
                    .buildSessionFactory()
                    .close();
        }
    }

    /** Each way ends here: nothing differs, Hibernate agrees, and the next change of an entity drafts nothing but itself. */
    private void assertAdopted() throws IOException, ClassNotFoundException {
        succeeds("drift");
        succeeds("check");
        hibernate("validate");
        bookings.change("String note;", "String note; @Column(length = 20) String phone;");
        assertThat(bookings.compile()).contains("phone");
        succeeds("revision", "-m", "add phone");
        String revision = bookings.read("src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("AddPhone"))
                        .findFirst()
                        .orElseThrow());
        assertThat(revision.split("op\\.", -1)).hasSize(3);
        assertThat(revision)
                .contains("op.addColumn(\"Guest\", column(\"phone\"", "op.dropColumn(\"Guest\", \"phone\")");
        assertThat(bookings.compile()).isEmpty();
        succeeds("upgrade");
        succeeds("drift");
        hibernate("validate");
    }

    @Test
    void adoptsWhatHibernateMade() throws Exception {
        hibernate("update");
        execute(url, "insert into guest (name, email) values ('Ada', 'ada@example.org')");

        Result names = retort("adopt");
        assertThat(names.code()).as(names.toString()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(names.err()).contains("Wrote constraintNames = HIBERNATE into");
        assertThat(bookings.read("src/com/acme/migrations/package-info.java"))
                .contains("@Migrations(constraintNames = dev.retort.ConstraintNames.HIBERNATE)");
        bookings.compile();
        Result adopt = retort("adopt");
        assertThat(adopt.code()).as(adopt.toString()).isZero();
        assertThat(adopt.out()).contains("Nothing is pending.");

        assertThat(bookings.compile()).isEmpty();
        assertAdopted();
        assertThat(rows("select name from guest")).containsExactly("Ada|");
    }

    private static final String FIRST_SCRIPT = """
            create table guest (
                id bigint generated by default as identity,
                name varchar(100) not null,
                email text,
                note text,
                constraint guest_key primary key (id),
                constraint guest_email_once unique (email));
            create index guest_name on guest (name);
            insert into guest (name, email) values ('Ada', 'ada@example.org');
            """;

    private static final String SECOND_SCRIPT = """
            create sequence booking_seq increment by 50;
            create table booking (
                id bigint primary key,
                guest_id bigint not null constraint booking_of_guest references guest on delete cascade,
                state varchar(255) check (state in ('OPEN', 'PAID')),
                price numeric(12, 2),
                created timestamp with time zone default now());
            create index booking_created on booking (created) where state = 'OPEN';
            create table audit (id bigint, what text);
            create view open_bookings as select id, guest_id from booking where state = 'OPEN';
            """;

    private static final String THIRD_SCRIPT = """
            create function note_booking() returns trigger language plpgsql as
                'begin insert into audit values (new.id, tg_op); return new; end';
            create trigger booking_audit after insert on booking for each row execute function note_booking();
            """;

    private void adoptWithAnswers() {
        Result asked = retort("adopt");
        assertThat(asked.code()).as(asked.toString()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(asked.err())
                .contains(
                        "Guest.email = database | entity | keep: REASON",
                        "#   entity: @Column(columnDefinition = \"text\", unique = true)",
                        "# type of Booking.price: numeric(12,2), expected numeric(10,2)",
                        "#   entity: @Column(precision = 12, scale = 2)",
                        "expected (guest_id) references Guest (id)",
                        "#   entity: @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(foreignKey = @ForeignKey(name = \"booking_of_guest\"))",
                        "#   entity: @Table(uniqueConstraints = @UniqueConstraint(name = \"guest_email_once\", columnNames = {\"email\"}))");
        Result adopt = retort(
                "adopt",
                "--answer=guest.email=entity",
                "--answer=booking.price=entity",
                "--answer=*.note=keep: no reason to bound it",
                "--answer=booking.created=keep: written by the database",
                "--answer=*=keep: named by the scripts");
        assertThat(adopt.code()).as(adopt.toString()).isZero();
        assertThat(adopt.out())
                .contains(
                        "Guest.email   @Column(columnDefinition = \"text\", unique = true)",
                        "Booking.price   @Column(precision = 12, scale = 2)",
                        "table audit",
                        "view open_bookings",
                        "trigger booking_audit",
                        "function note_booking",
                        "booking_created");
        bookings.change(
                "@Column(unique = true) String email",
                "@Column(columnDefinition = \"text\", unique = true) String email");
        String booking = bookings.read("src/com/acme/Booking.java");
        bookings.write("src/com/acme/Booking.java", booking.replace("precision = 10", "precision = 12"));
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void adoptsWhatFlywayMade() throws Exception {
        Path scripts = Files.createDirectories(folder.resolve("db"));
        Files.writeString(scripts.resolve("V1__guests.sql"), FIRST_SCRIPT);
        Files.writeString(scripts.resolve("V2__bookings.sql"), SECOND_SCRIPT);
        Files.writeString(scripts.resolve("V3__audit.sql"), THIRD_SCRIPT);
        Flyway flyway = Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + scripts)
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(3);
        List<String> history = rows("select * from flyway_schema_history");

        adoptWithAnswers();

        assertAdopted();
        assertThat(rows("select * from flyway_schema_history")).isEqualTo(history);
        flyway.validate();
        assertThat(rows("select name from guest")).containsExactly("Ada|");
        execute(url, "insert into booking (id, guest_id, state) values (1, 1, 'OPEN')");
        assertThat(rows("select what from audit")).containsExactly("INSERT|");
        assertThat(rows("select id from open_bookings")).containsExactly("1|");
    }

    /** Flyway goes on: the scripts that are there count as the way to the snapshot, and the next change is the next script. */
    @Test
    void adoptsForTheRunnerThatIsThere() throws Exception {
        bookings.write("src/com/acme/migrations/package-info.java", """
                @Migrations(runner = dev.retort.MigrationRunner.FLYWAY, databases = "postgresql")
                package com.acme.migrations;
                import dev.retort.Migrations;
                """);
        bookings.compile();
        Path scripts = Files.createDirectories(folder.resolve("res/db/migration"));
        Files.writeString(scripts.resolve("V1__guests.sql"), FIRST_SCRIPT);
        Files.writeString(scripts.resolve("V2__bookings.sql"), SECOND_SCRIPT);
        Files.writeString(scripts.resolve("V3__audit.sql"), THIRD_SCRIPT);
        Flyway flyway = Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + scripts)
                .load();
        flyway.migrate();

        adoptWithAnswers();
        succeeds("check");
        assertThat(retort("drift", "--entities").out())
                .as("what is kept, and what no entity knows, is as it is to be")
                .contains("not compared: trigger booking_audit", "as the entities and the snapshot expect it");
        assertThat(retort("adopt").err())
                .contains(
                        "[RT511]",
                        "flyway migrate -skipExecutingMigrations=true",
                        "delete their rows from flyway_schema_history")
                .doesNotContain("retort stamp", "history table");
        bookings.change("String note;", "String note; @Column(length = 20) String phone;");
        bookings.compile();
        succeeds("revision", "-m", "add phone");

        assertThat(bookings.files("res/db/migration"))
                .contains("V4__baseline.sql", "V5__add_phone.sql", "U5__add_phone.sql");
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
        assertThat(rows("select phone from guest")).containsExactly("null|");
        hibernate("validate");
        bookings.compile();
        succeeds("check");
        recordsWhatSomebodyDidByHand(flyway);
    }

    /** What belongs neither to the entities nor to the snapshot is reported, with what to do where Flyway runs the scripts. */
    private void recordsWhatSomebodyDidByHand(Flyway flyway) throws Exception {
        execute(url, "create view visitors as select name from guest", "alter table guest add street varchar(80)");
        Result drift = retort("drift", "--entities");
        assertThat(drift.code()).as(drift.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(drift.out())
                .contains(
                        "view visitors is not expected",
                        "column Guest.street is not expected",
                        "record the revision without running it:  flyway migrate -skipExecutingMigrations=true")
                .doesNotContain("audit is not expected", "open_bookings is not", "retort stamp");

        bookings.change("String note;", "String note; @Column(length = 80) String street;");
        bookings.compile();
        succeeds("revision", "-m", "add street");
        bookings.compile();
        Flyway recording = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .skipExecutingMigrations(true)
                .load();
        assertThat(recording.migrate().migrationsExecuted).isEqualTo(1);
        execute(url, "drop view visitors");
        succeeds("drift", "--entities");
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    /** The scripts that made the database are still there; a revision has made what a schema does not show. */
    @Test
    void returnsToFlyway() throws Exception {
        Path scripts = Files.createDirectories(folder.resolve("res/db/migration"));
        Files.writeString(scripts.resolve("V1__guests.sql"), FIRST_SCRIPT);
        Files.writeString(scripts.resolve("V2__bookings.sql"), SECOND_SCRIPT);
        Files.writeString(scripts.resolve("V3__audit.sql"), THIRD_SCRIPT);
        flyway(url, scripts).migrate();
        adoptWithAnswers();
        succeeds("revision", "-m", "login names", "--empty");
        String file = "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("LoginNames"))
                        .findFirst()
                        .orElseThrow();
        String upgrade = "upgrade(Operations op) {";
        bookings.write(
                file,
                bookings.read(file)
                        .replace(upgrade, upgrade + " op.execute(\"create domain login_name as varchar(40)\");"));
        bookings.change("String note;", "String note; @Column(columnDefinition = \"login_name\") String login;");
        bookings.compile();
        succeeds("revision", "-m", "add login");
        bookings.compile();
        succeeds("upgrade");

        Result refused = bookings.retort("runner", "flyway", "--database", "postgresql");
        assertThat(refused.err()).startsWith("[RT428] ").contains("V1__guests.sql, V2__bookings.sql, V3__audit.sql");
        assertThat(bookings.files("res/db/migration")).hasSize(3);
        bookings.delete("res/db/migration");
        Result runner = bookings.retort("runner", "flyway", "--database", "postgresql");
        assertThat(runner.code()).as(runner.toString()).isZero();
        assertThat(runner.out()).contains("The new script has these steps as SQL:", "create domain login_name");

        bookings.compile();
        execute(url, "drop table flyway_schema_history");
        Flyway existing = flyway(url, scripts);
        existing.baseline();
        assertThat(existing.migrate().migrationsExecuted).isZero();
        succeeds("drift", "--entities");

        String fresh = Servers.url("postgresql", "postgres") + "?user=postgres";
        execute(fresh, "create database returned");
        url = Servers.url("postgresql", "returned") + "?user=postgres";
        assertThat(flyway(url, scripts).migrate().migrationsExecuted).isEqualTo(1);
        succeeds("drift", "--entities");
        execute(url, "insert into guest (name, login) values ('Ada', 'ada')");
    }

    private static Flyway flyway(String database, Path scripts) {
        return Flyway.configure()
                .dataSource(database, null, null)
                .locations("filesystem:" + scripts)
                .load();
    }

    @Test
    void adoptsWhatLiquibaseMade() throws Exception {
        Files.writeString(folder.resolve("changelog.sql"), """
                --liquibase formatted sql
                --changeset acme:1
                %s
                --changeset acme:2
                %s
                --changeset acme:3 splitStatements:false
                %s
                """.formatted(FIRST_SCRIPT, SECOND_SCRIPT, THIRD_SCRIPT));
        liquibase();
        List<String> history = rows("select * from databasechangelog");

        adoptWithAnswers();

        assertAdopted();
        assertThat(rows("select * from databasechangelog")).isEqualTo(history);
        liquibase();
        assertThat(rows("select * from databasechangelog")).isEqualTo(history);
    }

    private void liquibase() throws SQLException, IOException, LiquibaseException {
        try (Connection connection = DriverManager.getConnection(url);
                Liquibase liquibase = new Liquibase(
                        "changelog.sql",
                        new DirectoryResourceAccessor(folder),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update("");
        }
    }

    /** A block of {@code docs/adopting/flyway.md}, by a line in it; the page has the names of Spring's strategy. */
    private static List<String> shown(String line) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "adopting", "flyway.md"));
        return Stream.of(page.split("```\\w*\n"))
                .filter(block -> block.contains(line))
                .findFirst()
                .orElseThrow()
                .lines()
                .filter(each -> !each.startsWith("$"))
                .toList();
    }

    /** What differs from page to page: the case of names, ids, folders, the rest of a long line. */
    private String plain(String text) {
        return text.replace(folder + "/src", "src/main/java")
                .replace(folder + "/res", "src/main/resources")
                .replace("com/acme/bookings", "com/acme")
                .replaceAll("(?m)(Nothing was written\\.).*$", "$1")
                .replaceAll("Baseline_\\w{4}", "Baseline_")
                .replaceAll("revision \\w{12}", "revision")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void thePageShowsWhatTheCommandPrints() throws Exception {
        execute(
                url,
                "create table guest (id bigint generated by default as identity, name varchar(100) not null, email text,"
                        + " note varchar(255), constraint guest_key primary key (id),"
                        + " constraint guest_email_once unique (email))",
                "create index ix_guest_name on guest (name)",
                "create sequence booking_seq increment by 50",
                "create table booking (id bigint constraint pk_booking primary key, guest_id bigint not null"
                        + " constraint fk_booking_guest_id references guest,"
                        + " state varchar(255) check (state in ('OPEN', 'PAID')),"
                        + " price numeric(12, 2), created timestamp with time zone default now())",
                "create table audit (id bigint, what text)",
                THIRD_SCRIPT);

        assertThat(plain(retort("adopt").err()).lines().toList())
                .isEqualTo(plain(String.join("\n", shown("[RT510]"))).lines().toList());

        Path answers = folder.resolve("adopt.answers");
        Files.write(answers, shown("guest.email = entity"));
        Result adopt = retort("adopt", "--answers=" + answers);
        assertThat(adopt.code()).as(adopt.toString()).isZero();
        assertThat(plain(adopt.out()).lines())
                .containsAll(plain(String.join("\n", shown("Change these entities:")))
                        .lines()
                        .filter(line -> !line.contains("…"))
                        .toList());

        bookings.change(
                "@Column(unique = true) String email",
                "@Column(columnDefinition = \"text\", unique = true) String email");
        assertThat(bookings.compile())
                .contains("RT114", "retort revision -m \"")
                .doesNotContain("--accept");
        assertThat(retort("check").out()).endsWith("with  retort revision -m \"...\"");
        assertThat(shown("as the entities")).contains("retort revision -m \"as the entities\"");
        succeeds("revision", "-m", "as the entities");
        bookings.compile();
        succeeds("upgrade");
        succeeds("drift");
    }
}
