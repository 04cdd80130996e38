package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tenants of a server: schemas of PostgreSQL, databases of MariaDB and MySQL. */
class ServerTenantsTest {
    @TempDir
    private Path folder;

    private Result onTenants(Bookings bookings, String command, String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "--tenants=" + folder.resolve("tenants.properties");
        System.arraycopy(options, 0, all, 1, options.length);
        return bookings.retort(command, all);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void theyAreUpgradedProvisionedAndWatched(Kind kind) {
        String quote = kind == Kind.POSTGRESQL ? "\"" : "`";
        String fresh = quote + "the new-one" + quote;
        try (TestDatabase database = TestDatabase.create(kind)) {
            Bookings bookings = Bookings.in(folder);
            bookings.compile();
            bookings.retort("init", "--package=com.acme.migrations");
            bookings.compile();
            bookings.retort("revision", "-m", "baseline");
            assertThat(bookings.compile()).isEmpty();
            database.execute("create schema fleet_acme");
            database.execute("create schema fleet_globex");
            bookings.write("tenants.properties", """
                    url = %s
                    user = %s
                    schemas = fleet_acme, fleet_globex, the new-one
                    """.formatted(database.url(), database.user()));

            Result upgrade = onTenants(bookings, "upgrade", "--except=the*");
            Result provision = onTenants(bookings, "provision", "the new-one");
            Result status = onTenants(bookings, "fleet", "status", "--drift=all");

            assertThat(upgrade.out()).contains("2 of 2 tenants are at the target: 2 upgraded, 0 current.");
            assertThat(provision.err()).isEmpty();
            assertThat(provision.out()).contains("0 revisions run");
            assertThat(status.err()).isEmpty();
            assertThat(status.out()).contains("current ").doesNotContain("drifted");
            assertThat(status.code()).isZero();
            assertThat(database.query("select count(*) from " + fresh + ".retort_history"))
                    .containsExactly("1");
            assertThat(onTenants(bookings, "upgrade").out()).contains("0 upgraded, 3 current.");
            assertThat(onTenants(bookings, "provision", "the new-one").err()).contains("[RT519]");

            database.execute("delete from fleet_acme.retort_history");
            Result behind = onTenants(bookings, "fleet", "status");
            assertThat(behind.code()).isEqualTo(ExitCodes.DIFFERENT);
            assertThat(behind.out()).contains("behind ", "at base");
            if (kind != Kind.POSTGRESQL) {
                database.execute("drop schema fleet_acme");
                database.execute("drop schema fleet_globex");
                database.execute("drop schema " + fresh);
            }
        }
    }
}
