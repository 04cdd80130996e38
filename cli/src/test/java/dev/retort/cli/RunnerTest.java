package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort runner}, and what the other commands say about scripts. */
class RunnerTest {
    private static final String PACKAGE = "src/com/acme/migrations/package-info.java";

    @TempDir
    Path folder;

    private static Result done(Result result) {
        assertThat(result.code()).as(result.toString()).isZero();
        return result;
    }

    @Test
    void fromRetortToFlywayAndBack() throws Exception {
        Bookings bookings = Bookings.in(folder).write(PACKAGE, """
                @Migrations(naming = dev.retort.Naming.JPA)
                package com.acme.migrations;
                import dev.retort.Migrations;
                """);
        bookings.revise("-m", "baseline");
        String snapshot = bookings.read("res/com/acme/migrations/schema.snapshot");

        Result refused = bookings.retort("runner", "flyway");
        assertThat(refused.err()).startsWith("[RT320] ").contains("retort runner flyway --database postgresql");

        assertThat(done(bookings.retort("runner", "flyway", "--database", "h2")).out())
                .contains("V1__baseline.sql", "flyway migrate", "flyway baseline -baselineVersion=");
        assertThat(bookings.read(PACKAGE))
                .startsWith(
                        "@Migrations(naming = dev.retort.Naming.JPA, runner = dev.retort.MigrationRunner.FLYWAY, databases = {\"h2\"})");
        assertThat(bookings.read("res/com/acme/migrations/schema.snapshot")).isEqualTo(snapshot);
        bookings.revisionClasses().forEach(name -> bookings.delete("src/com/acme/migrations/" + name));
        bookings.delete("out");
        assertThat(bookings.compile()).isEmpty();
        done(bookings.retort("check"));
        assertThat(done(bookings.retort("runner", "flyway")).out()).startsWith("Nothing to do");

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "add note");
        assertThat(bookings.files("res/db/migration")).contains("V2__add_note.sql");

        assertThat(done(bookings.retort("runner", "retort")).out()).contains("retort stamp ", "retort upgrade");
        assertThat(bookings.read(PACKAGE))
                .startsWith("@Migrations(naming = dev.retort.Naming.JPA, databases = {\"h2\"})");
        assertThat(bookings.compile()).isEmpty();
        done(bookings.retort("check"));
        done(bookings.retort("upgrade"));
        assertThat(bookings.retort("drift").code()).isZero();
    }

    /** What another tool has run so far would run again on a new database, before the script that creates everything. */
    @Test
    void scriptsOfOthersAreInTheWay() {
        Bookings bookings = Bookings.in(folder).write(PACKAGE, """
                @Migrations(scripts = "db/changes")
                package com.acme.migrations;
                import dev.retort.Migrations;
                """);
        bookings.revise("-m", "baseline");
        bookings.write("res/db/changes/V1__init.sql", "create table Guest (id bigint);")
                .write("res/db/changes/V2__fax.sql", "alter table Guest add fax varchar(40);");
        String before = bookings.read(PACKAGE);

        Result flyway = bookings.retort("runner", "flyway", "--database", "h2");

        assertThat(flyway.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(flyway.err())
                .startsWith(
                        "[RT428] db/changes has changes that Retort did not write: V1__init.sql, V2__fax.sql. Flyway")
                .contains("Nothing was written", "@Migrations(scripts = ");
        assertThat(bookings.retort("runner", "flyway", "--database", "h2", "--database", "postgresql")
                        .err())
                .contains("db/changes/h2");
        assertThat(bookings.files("res/db/changes")).hasSize(2);
        assertThat(bookings.read(PACKAGE)).isEqualTo(before);

        bookings.delete("res/db/changes").write("res/db/changes/db.changelog-master.yaml", """
                databaseChangeLog:
                  - include:
                      file: ../old/0001-init.xml
                """);
        assertThat(bookings.retort("runner", "liquibase", "--database", "h2").err())
                .startsWith("[RT428] ")
                .contains("db.changelog-master.yaml", "Liquibase runs them first");
        bookings.write("res/db/changes/db.changelog-master.yaml", "databaseChangeLog:\n");
        assertThat(done(bookings.retort("runner", "liquibase", "--database", "h2"))
                        .out())
                .contains("0001-baseline.sql");
    }

    @Test
    void stepsThatAScriptCanNotHaveAreNamed() {
        Bookings bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        bookings.retort("revision", "-m", "seed", "--empty");
        String file = "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Seed"))
                        .findFirst()
                        .orElseThrow();
        String upgrade = "upgrade(Operations op) {";
        String empty = bookings.read(file);
        bookings.write(file, empty.replace(upgrade, upgrade + " op.run(\"split names\", connection -> {});"));
        bookings.compile();

        Result refused = bookings.retort("runner", "flyway", "--database", "h2");

        assertThat(refused.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.err()).startsWith("[RT428] Flyway runs SQL").contains("Seed_", "split names");
        assertThat(folder.resolve("res/db")).doesNotExist();
    }

    /** What somebody wrote into scripts is not in a snapshot, so the new form can't have it. */
    @Test
    void scriptsThatSomebodyEditedAreNamed() {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");
        String script = "res/db/migration/V1__baseline.sql";
        bookings.write(script, bookings.read(script) + "insert into Guest (fax) values ('030');\n");

        assertThat(done(bookings.retort("runner", "retort")).out())
                .contains("nothing else of them", "  V1__baseline.sql");
    }

    @Test
    void addsADatabase() throws Exception {
        Bookings bookings = Bookings.in(folder).with("LIQUIBASE", "h2");
        bookings.revise("-m", "baseline");
        bookings.with("LIQUIBASE", "h2", "postgresql");

        Result missing = bookings.retort("check");
        assertThat(missing.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(missing.out()).contains("has no script for postgresql", "retort runner liquibase");
        done(bookings.retort("runner", "liquibase"));

        assertThat(bookings.files("res/db/changelog")).contains("0002-baseline.sql");
        assertThat(bookings.read("res/db/changelog/0002-baseline.sql"))
                .contains("dbms:postgresql")
                .doesNotContain("dbms:h2");
        done(bookings.retort("check"));
    }

    @Test
    void commandsThatRunClassesNameTheOtherTool() {
        Bookings bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");

        assertThat(bookings.retort("upgrade").err()).startsWith("[RT322] ").endsWith("Run  flyway migrate.");
        assertThat(bookings.retort("stamp", "head").err())
                .startsWith("[RT322] ")
                .endsWith(
                        "flyway migrate -skipExecutingMigrations=true, or flyway baseline where Flyway has no table yet.");
        assertThat(bookings.retort("history").err()).startsWith("[RT322] ").contains("db/migration", "flyway info");
        for (String command : new String[] {"current", "heads", "branches", "merge", "rebase"}) {
            assertThat(bookings.retort(command).err()).as(command).startsWith("[RT322] ");
        }
        assertThat(bookings.retort("sql", "--dialect", "h2").err()).contains("The scripts are the SQL");
        assertThat(bookings.retort("revision", "-m", "x", "--label", "payments").err())
                .startsWith("[RT322] ");
    }

    @Test
    void theCompilerAsksForDatabasesThatItKnows() {
        Bookings bookings = Bookings.in(folder).write(PACKAGE, """
                @Migrations(runner = dev.retort.MigrationRunner.FLYWAY)
                package com.acme.migrations;
                import dev.retort.Migrations;
                """);
        assertThat(bookings.compile())
                .startsWith("package-info.java:1: [RT320] ")
                .contains("@Migrations(runner = MigrationRunner.FLYWAY, databases = \"postgresql\")");
        bookings.write(PACKAGE, """
                @Migrations(databases = {"h2", "postgres"})
                package com.acme.migrations;
                import dev.retort.Migrations;
                """);
        assertThat(bookings.compile())
                .startsWith("package-info.java:1: [RT321] ")
                .contains("names \"postgres\"", "h2, ");
    }

    @Test
    void aNewHistoryNamesItsRunner() {
        Bookings bookings = Bookings.in(folder);
        bookings.compile();

        Result refused = bookings.retort("init", "--package=com.acme.migrations", "--runner=flyway");
        assertThat(refused.err()).startsWith("[RT320] ").contains("--database postgresql");

        Result written = bookings.retort("init", "--package=com.acme.migrations", "--runner=flyway", "--database=h2");
        assertThat(written.code()).as(written.toString()).isZero();
        assertThat(bookings.read("src/com/acme/migrations/package-info.java"))
                .contains("@Migrations(runner = dev.retort.MigrationRunner.FLYWAY, databases = {\"h2\"})");
        bookings.revise("-m", "baseline");
        assertThat(bookings.files("res/db/migration")).containsExactly("U1__baseline.sql", "V1__baseline.sql");
    }
}
