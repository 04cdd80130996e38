package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flyway runs the scripts that {@code retort revision} writes for it. */
class FlywayTest {
    @TempDir
    Path folder;

    private Flyway flyway(ScriptDatabase database, String place) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .locations("filesystem:" + folder.resolve("res").resolve(place));
        configuration
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    private void migrate(ScriptDatabase database, String place) {
        flyway(database, place).migrate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb"})
    void runsTheScriptsUpAndAPersonThoseBack(String dialect) throws Exception {
        ScriptDatabase database = ScriptDatabase.of(dialect);
        Bookings bookings = Bookings.in(folder).with("FLYWAY", dialect);

        bookings.revise("-m", "baseline");
        migrate(database, "db/migration");
        database.isAs(bookings);

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "add guest note");
        assertThat(bookings.files("res/db/migration"))
                .containsExactly(
                        "U1__baseline.sql", "U2__add_guest_note.sql", "V1__baseline.sql", "V2__add_guest_note.sql");
        assertThat(bookings.read("res/db/migration/V2__add_guest_note.sql")).matches("""
                        -- Retort revision [0-9a-f]{12} of com.acme.migrations: add guest note
                        -- parents: [0-9a-f]{12}
                        -- sha-256 of the lines below: [0-9a-f]{64}
                        alter table "?[Gg]uest"? add column note varchar\\(500\\);
                        """);
        migrate(database, "db/migration");
        database.isAs(bookings);

        database.run(bookings.read("res/db/migration/U2__add_guest_note.sql"));
        database.run(bookings.read("res/db/migration/U1__baseline.sql"));
        database.isAs(Schema.empty());
    }

    @Test
    void severalDatabasesHaveAFolderEach() throws Exception {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2", "postgresql");
        bookings.revise("-m", "baseline");
        assertThat(bookings.files("res/db/migration"))
                .containsExactly(
                        "h2/U1__baseline.sql",
                        "h2/V1__baseline.sql",
                        "postgresql/U1__baseline.sql",
                        "postgresql/V1__baseline.sql");
        for (String dialect : new String[] {"h2", "postgresql"}) {
            ScriptDatabase database = ScriptDatabase.of(dialect);
            migrate(database, "db/migration/" + dialect);
            database.isAs(bookings);
        }
    }

    /** What Flyway has run in the folder above it knows in the folder of its database. */
    @Test
    void aFurtherDatabaseGivesTheFirstAFolder() throws Exception {
        ScriptDatabase first = ScriptDatabase.of("h2");
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "note");
        bookings.write("res/db/migration/V2__note.sql.conf", "executeInTransaction=true\n");
        migrate(first, "db/migration");

        String runner = bookings.retort("runner", "flyway", "--database", "h2", "--database", "postgresql")
                .out();

        assertThat(runner)
                .contains("Moved ", "h2/V2__note.sql", "classpath:db/migration/{vendor}")
                .contains("Wrote " + folder.resolve("res/db/migration/postgresql/V2__baseline.sql"));
        assertThat(bookings.files("res/db/migration"))
                .containsExactly(
                        "h2/U1__baseline.sql",
                        "h2/U2__note.sql",
                        "h2/V1__baseline.sql",
                        "h2/V2__note.sql",
                        "h2/V2__note.sql.conf",
                        "postgresql/U2__baseline.sql",
                        "postgresql/V2__baseline.sql");
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").code()).isZero();
        assertThat(flyway(first, "db/migration/h2").migrate().migrationsExecuted)
                .isZero();
        ScriptDatabase further = ScriptDatabase.of("postgresql");
        migrate(further, "db/migration/postgresql");
        further.isAs(bookings);
    }

    /** Whoever changes the annotation by hand has to tell which database the scripts are for. */
    @Test
    void writesNoRevisionTwice() {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");
        bookings.with("FLYWAY", "postgresql", "h2");

        Result refused = bookings.retort("runner", "flyway");

        assertThat(refused.err())
                .startsWith("[RT428] ")
                .contains("db/migration contains V1__baseline.sql", "such as db/migration/postgresql");
        assertThat(bookings.files("res/db/migration")).containsExactly("U1__baseline.sql", "V1__baseline.sql");
    }

    /** An index that is built concurrently can't be in a transaction; a text may look like a placeholder. */
    @Test
    void tellsFlywayWhatAScriptNeeds() throws Exception {
        ScriptDatabase database = ScriptDatabase.of("postgresql");
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "postgresql");
        bookings.revise("-m", "baseline");
        bookings.change("@Entity", "@Entity @Table(indexes = @Index(name = \"ix_fax\", columnList = \"fax\"))")
                .change(
                        "@Column(length = 40)",
                        "@Column(length = 40) @org.hibernate.annotations.Comment(\"as ${fax}; or not\")")
                .write("src/org/hibernate/annotations/Comment.java", """
                        package org.hibernate.annotations;
                        public @interface Comment { String value(); }
                        """);
        bookings.revise("-m", "find faxes", "--online");

        assertThat(bookings.files("res/db/migration"))
                .as("the comment, and behind it the index")
                .contains("V2__find_faxes.sql", "V2__find_faxes.sql.conf");
        String settings = String.join(
                "",
                bookings.files("res/db/migration").stream()
                        .filter(name -> name.endsWith(".conf"))
                        .map(name -> bookings.read("res/db/migration/" + name))
                        .toList());
        assertThat(settings).contains("executeInTransaction=false", "placeholderReplacement=false");
        migrate(database, "db/migration");
        database.isAs(bookings);
        assertThat(database.query("select col_description('guest'::regclass, ordinal_position) from"
                        + " information_schema.columns where table_name = 'guest' and column_name = 'fax'"))
                .containsExactly("as ${fax}; or not");
    }

    @Test
    void asksForWhatAScriptCanNotLeaveOpen() throws Exception {
        ScriptDatabase database = ScriptDatabase.of("h2");
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");
        migrate(database, "db/migration");
        bookings.change("String fax;", "String fax; @Column(nullable = false, length = 9) String code;");
        bookings.compile();

        Result asked = bookings.retort("revision", "-m", "codes");
        assertThat(asked.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(asked.err()).contains("[RT104] ", "--backfill Guest.code=SQL");
        assertThat(bookings.retort("draft").code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(bookings.files("res/db/migration")).hasSize(2);

        bookings.revise("-m", "codes", "--backfill", "Guest.code='none'");
        migrate(database, "db/migration");
        database.isAs(bookings);

        bookings.change("@Column(length = 40) String fax;", "");
        bookings.compile();
        Result lossy = bookings.retort("revision", "-m", "drop fax");
        assertThat(lossy.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(lossy.err()).contains("[RT201] loses data: Guest.fax", "--accept");
        bookings.revise("-m", "drop fax", "--accept", "never filled in");
        String last = bookings.files("res/db/migration").stream()
                .filter(name -> name.startsWith("V") && name.endsWith("drop_fax.sql"))
                .findFirst()
                .orElseThrow();
        assertThat(bookings.read("res/db/migration/" + last))
                .contains("-- RT201 loses data: Guest.fax\n", "-- accepted RT201: never filled in\n");
        migrate(database, "db/migration");
        database.isAs(bookings);
    }

    @Test
    void continuesWhatAPersonBegan() throws Exception {
        ScriptDatabase database = ScriptDatabase.of("h2");
        Bookings bookings = Bookings.in(folder)
                .with("FLYWAY", "h2")
                .write(
                        "res/db/migration/V1_1__init.sql",
                        "create table Guest (id bigint generated by default as identity, fax varchar(40), primary key (id));");
        Result asked = bookings.retort("revision", "-m", "baseline");
        assertThat(asked.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(asked.err()).contains("--by-hand", "--no-by-hand");

        bookings.revise("-m", "baseline", "--by-hand");
        assertThat(bookings.files("res/db/migration")).contains("V1_2__baseline.sql");
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "note");
        assertThat(bookings.files("res/db/migration")).contains("V1_3__note.sql");
        migrate(database, "db/migration");
        database.isAs(bookings);
    }

    /** Steps on rows go along when the runner changes, in their place among the others. */
    @Test
    void createsWhatTheRevisionClassesDid() throws Exception {
        Bookings bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        bookings.retort("revision", "-m", "seed", "--empty");
        String file = "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Seed"))
                        .findFirst()
                        .orElseThrow();
        String upgrade = "upgrade(Operations op) {";
        bookings.write(
                file,
                bookings.read(file)
                        .replace(
                                upgrade,
                                upgrade
                                        + " op.insert(\"Guest\", java.util.List.of(\"id\", \"fax\"), dev.retort.Definitions.row(7, \"030\"));"
                                        + " op.execute(\"update Guest set fax = '0' || fax\");"));
        assertThat(bookings.compile()).isEmpty();
        bookings.change("String fax;", "String fax; @Column(nullable = false, length = 9) String code;");
        bookings.revise("-m", "codes", "--backfill", "Guest.code=fax");
        bookings.change("@Column(length = 40) String fax;", "");
        bookings.revise("-m", "drop fax", "--drop", "Guest.fax", "--accept", "it is the code");

        Result runner = bookings.retort("runner", "flyway", "--database", "h2");
        assertThat(runner.code()).as(runner.toString()).isZero();

        ScriptDatabase database = ScriptDatabase.of("h2");
        migrate(database, "db/migration");
        database.isAs(bookings);
        assertThat(database.query("select code from Guest where id = 7")).containsExactly("0030");
    }

    @Test
    void neverReplacesAFile() {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2").write("res/db/migration/U1__baseline.sql", "");

        Result refused = bookings.retort("revision", "-m", "baseline");

        assertThat(refused.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.err()).startsWith("[RT323] ").contains("U1__baseline.sql is there already");
        assertThat(bookings.files("res")).containsExactly("db/migration/U1__baseline.sql");
    }

    @Test
    void theDraftIsTheScript() {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");

        assertThat(bookings.retort("draft").out())
                .contains(
                        "V1__draft.sql",
                        "-- Retort revision ",
                        "create table Guest (",
                        "U1__draft.sql",
                        "drop table Guest;");
        assertThat(folder.resolve("generated")).isEmptyDirectory();
    }
}
