package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.dialect.Servers;
import dev.retort.run.PgBouncer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code retort doctor} on a project that works, and on the same one with one thing broken. */
class DoctorTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void aProjectWithARevision() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "baseline").code()).isZero();
        bookings.compile();
    }

    /** The line of a check, and what to do about it. */
    private static String line(Result doctor, String check) {
        List<String> lines = doctor.out().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\S+ +" + check + "  .*")) {
                String mark = lines.get(i).split(" ", 2)[0];
                String text = lines.get(i).replaceFirst("\\S+ +" + check + " +", "");
                String fix = i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")
                        ? " | " + lines.get(i + 1).strip()
                        : "";
                return mark + " " + text + fix;
            }
        }
        throw new AssertionError("no " + check + " in " + doctor);
    }

    private Result doctor(String... arguments) {
        Result doctor = bookings.retort("doctor", arguments);
        assertThat(doctor.out() + doctor.err()).doesNotContain("Exception", "\tat ");
        return doctor;
    }

    private static void says(String line, String start, String... texts) {
        assertThat(line).startsWith(start);
        for (String text : texts) {
            assertThat(line).contains(text);
        }
    }

    private static void breaks(Result doctor, String check, String... texts) {
        says(line(doctor, check), "✗ ", texts);
        assertThat(doctor.code()).isEqualTo(ExitCodes.DIFFERENT);
    }

    private static void warns(Result doctor, String check, String... texts) {
        says(line(doctor, check), "! ", texts);
        assertThat(doctor.code()).as(doctor.toString()).isEqualTo(ExitCodes.DONE);
    }

    private static void isFine(Result doctor, String check, String... texts) {
        says(line(doctor, check), "✓ ", texts);
    }

    @Test
    void aProjectThatWorksHasNoError() {
        Result doctor = doctor();
        assertThat(doctor.code()).as(doctor.toString()).isZero();
        isFine(doctor, "java", System.getProperty("java.version"));
        isFine(doctor, "classes", "3 class files for Java", "1 with @Entity");
        isFine(doctor, "sources");
        isFine(doctor, "processor", "it ran, and found com.acme.migrations");
        isFine(doctor, "history", "com.acme.migrations: 1 revision, head ");
        isFine(doctor, "snapshot", "1 table");
        isFine(doctor, "entities", "1 class, 1 table");
        isFine(doctor, "agreement", "entities, snapshot and revisions agree");
        isFine(doctor, "driver", "org.h2.Driver", "org.postgresql.Driver");
        assertThat(line(doctor, "database")).startsWith("- none is named");
        assertThat(doctor.out()).endsWith("0 errors, 1 warning.");
    }

    @Test
    void theColumnsAreAligned() {
        assertThat(doctor().out().lines().filter(line -> line.startsWith("✓")))
                .allMatch(line -> line.substring(0, 14).matches("✓  [a-z]+ {2,}") && line.charAt(14) != ' ');
    }

    @Test
    void jsonHasTheSame() {
        assertThat(doctor("--json").out())
                .startsWith("{\"checks\":[{\"check\":\"java\",\"fix\":\"\",\"state\":\"ok\",")
                .endsWith("],\"errors\":0,\"warnings\":1}");
    }

    @Test
    void withoutClassesItSaysSo() {
        breaks(Bookings.run("doctor", "--classes=" + folder.resolve("nowhere")), "classes", "[RT136] ", "mvn compile");
        breaks(Bookings.run("doctor", "--classes=" + folder.resolve("res")), "processor", "retort init --package");
    }

    @Test
    void aCompilerWithoutTheProcessorIsNoticed() {
        bookings.delete("out/META-INF");
        breaks(doctor(), "processor", "it did not run", "annotationProcessorPaths");
    }

    @Test
    void anEntityThatIsNewerThanItsClassIsNoticed() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("src/com/acme/Guest.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        warns(doctor(), "sources", "Guest.java", "Compile.");
        assertThat(bookings.retort("check", "--sources=" + folder.resolve("src"))
                        .out())
                .contains("agree.\nGuest.java is newer than its class. Compile, then run this again.");
        assertThat(bookings.retort("draft", "--sources=" + folder.resolve("src"))
                        .out())
                .contains("agree.\nGuest.java is newer");
        assertThat(bookings.retort("revision", "-m", "nothing").out()).contains("agree.\nGuest.java is newer");
    }

    @Test
    void anEntityThatWasNeverCompiledIsNoticed() {
        bookings.write(
                        "src/com/acme/Stay.java",
                        "package com.acme;\n@Deprecated @jakarta.persistence.Entity class Stay {}")
                .write("src/com/acme/Clock.java", "package com.acme;\n/** No {@code @Entity}. */ class Clock {}");
        warns(doctor(), "sources", "Stay.java:");
        assertThat(line(doctor(), "sources")).doesNotContain("Clock");
    }

    @Test
    void classesForANewerJavaAreNoticed() throws IOException {
        Path file = folder.resolve("out/com/acme/Guest.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 120;
        Files.write(file, bytes);
        breaks(doctor(), "classes", "needs Java 76", "JAVA_HOME");
    }

    @Test
    void aBrokenClassOfARevisionIsNoticed() {
        String revision =
                "out/com/acme/migrations/" + bookings.revisionClasses().get(0).replace(".java", ".class");
        bookings.write(revision, "no class");
        breaks(doctor(), "agreement");
    }

    @Test
    void aBrokenSnapshotIsNoticed() {
        bookings.write("res/com/acme/migrations/schema.snapshot", "nonsense\n");
        breaks(doctor(), "snapshot", "[RT", "schema.snapshot");
        assertThat(line(doctor(), "agreement")).startsWith("- ");
        bookings.delete("res/com/acme/migrations/schema.snapshot");
        breaks(doctor(), "snapshot", "there are revisions, and no schema.snapshot", "--resources");
    }

    @Test
    void aPendingChangeIsAWarningAndAMissingRevisionAnError() {
        bookings.change("String fax;", "String fax; @Column(length = 20) String phone;");
        bookings.compile();
        warns(doctor(), "agreement", "1 change of the entities pending", "retort draft");
        assertThat(bookings.retort("revision", "-m", "phones").code()).isZero();
        breaks(doctor(), "agreement", "Compile if a revision is new", "retort check");
    }

    @Test
    void severalHeadsAreNoticed() {
        bookings.change("String fax;", "String fax; @Column(length = 20) String phone;");
        bookings.compile();
        bookings.revise("-m", "phones");
        String phones = bookings.revisionClasses().stream()
                .filter(name -> name.startsWith("Phones_"))
                .findFirst()
                .orElseThrow();
        String text = bookings.read("src/com/acme/migrations/" + phones);
        bookings.write(
                "src/com/acme/migrations/Other.java",
                text.replace(phones.replace(".java", ""), "Other").replaceFirst("id = \"\\w{4}", "id = \"0000"));
        bookings.compile();
        breaks(doctor(), "history", "2 heads", "retort merge");
    }

    @Test
    void theVersionOfHibernateIsTheOneOnTheClassPathOrTheStatedOne() {
        String hibernate = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> place.contains("hibernate-core-"))
                .findFirst()
                .orElseThrow();
        warns(doctor(), "hibernate", "none on the class path", "@Migrations(hibernate = ");
        isFine(doctor("--class-path=" + hibernate), "hibernate", "is on the class path");
        state("6.2");
        isFine(doctor(), "hibernate", "com.acme.migrations states 6.2");
        warns(doctor("--class-path=" + hibernate), "hibernate", "states 6.2, and ");
    }

    /** The processor would refuse a version that it does not know. */
    private void state(String version) {
        String file = "src/com/acme/migrations/package-info.java";
        bookings.write(
                file,
                bookings.read(file).replaceFirst("\n@Migrations.*", "\n@Migrations(hibernate = \"" + version + "\")"));
        bookings.compile("-proc:none");
    }

    @Test
    void aVersionOfHibernateThatIsNotKnownIsNoticed() {
        state("5.6");
        breaks(doctor(), "hibernate", "5.6", "Retort knows the rules of 6.2");
    }

    @Test
    void aDatabaseThatIsNotThereIsNotCreated() {
        warns(doctor("--url=" + bookings.url()), "database", "does not exist yet", "retort upgrade");
        assertThat(folder.resolve("bookings.mv.db")).doesNotExist();
        assertThat(line(doctor("--url=jdbc:sqlite:" + folder.resolve("sqlite.db")), "database"))
                .startsWith("! it does not exist yet");
        assertThat(folder.resolve("sqlite.db")).doesNotExist();
    }

    @Test
    void aDatabaseThatCanNotBeReachedIsNoticedWithoutItsPassword() {
        Result doctor = doctor("--url=jdbc:postgresql://localhost:1/db?user=me&password=s3cr3t");
        breaks(doctor, "database", "[RT403] ", "localhost:1");
        warns(
                bookings.retort("doctor", "--url=" + bookings.url() + ";PASSWORD=s3cr3t"),
                "settings",
                "contains a password",
                "RETORT_PASSWORD");
        assertThat(doctor.out()).doesNotContain("s3cr3t");
        breaks(doctor("--url=jdbc:nobase://me:s3cr3t@localhost/db"), "driver", "jdbc:nobase:", "--class-path");
    }

    @Test
    void h2IsLeftAsItWas() throws SQLException {
        assertThat(bookings.retort("upgrade").code()).isZero();
        List<String> before = tables(bookings.url(), "");
        Result doctor = doctor("--url=" + bookings.url());
        assertThat(doctor.code()).as(doctor.toString()).isZero();
        isFine(doctor, "database", "H2 2.");
        isFine(doctor, "applied", ", 0 pending");
        isFine(doctor, "create table", "allowed");
        isFine(doctor, "history table", "retort_history can be written");
        isFine(doctor, "lock", "can be taken");
        assertThat(tables(bookings.url(), "")).isEqualTo(before);
    }

    @Test
    void whatBlocksARunIsNoticed() throws SQLException {
        assertThat(bookings.retort("upgrade").code()).isZero();
        execute(bookings.url(), "", "update retort_history set checksum = 'other', source = null");
        breaks(doctor("--url=" + bookings.url()), "applied", " changed", "retort repair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb"})
    void aServerIsExaminedAndLeftAsItWas(String dialect) throws SQLException {
        ScriptDatabase server = ScriptDatabase.of(dialect);
        String url = "--url=" + server.url();
        Result empty = doctor(url, "--user=" + server.user());
        isFine(empty, "database");
        isFine(empty, "letters");
        isFine(empty, "pooler", "none is seen");
        isFine(empty, "applied", "at base, 1 pending");
        isFine(empty, "create table", "allowed");
        isFine(empty, "history table", "is not there yet");
        assertThat(bookings.retort("upgrade", url, "--user=" + server.user()).code())
                .isZero();
        List<String> before = tables(server.url(), server.user());
        Result doctor = doctor(url, "--user=" + server.user());
        isFine(doctor, "history table", "can be written");
        isFine(doctor, "lock", "can be taken");
        assertThat(tables(server.url(), server.user())).isEqualTo(before);
        assertThat(bookings.retort("downgrade", "base", "--accept-loss", url, "--user=" + server.user())
                        .code())
                .isZero();
    }

    @Test
    void aPoolerThatChangesSessionsIsNoticed() throws Exception {
        try (PgBouncer pooler = PgBouncer.before(Servers.url("postgresql", "postgres"), "postgres")) {
            warns(doctor("--url=" + pooler.url()), "pooler", "gives the sessions of the server to other clients");
        }
    }

    @Test
    void rightsThatAreMissingAreNoticed() throws SQLException {
        String name = "reader_" + UUID.randomUUID().toString().substring(0, 8);
        String root = Servers.url("postgresql", "postgres");
        execute(
                root,
                "postgres",
                "create role %s login".formatted(name),
                "create schema %s".formatted(name),
                "create table %s.retort_history (revision text, parents text, message text, checksum text, source text, state text, step integer, duration_ms bigint, applied_at timestamp with time zone, applied_by text)"
                        .formatted(name),
                "grant usage on schema %1$s to %1$s".formatted(name),
                "grant select on %1$s.retort_history to %1$s".formatted(name));
        Result doctor = doctor("--url=" + root + "?currentSchema=" + name, "--user=" + name);
        breaks(doctor, "create table", "refused: ", "permission denied", "Grant it");
        breaks(doctor, "history table", "can't be written: ", "permission denied");
        isFine(doctor, "lock", "can be taken");
    }

    private static List<String> tables(String url, String user) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_schema, table_name from information_schema.tables order by 1, 2")) {
            while (rows.next()) {
                tables.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        return tables;
    }

    private static void execute(String url, String user, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
