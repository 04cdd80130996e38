package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --tenants}: one history, and many databases and schemas. */
class TenantsTest {
    @TempDir
    private Path folder;

    private Bookings bookings;

    @BeforeEach
    void aHistory() throws SQLException {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        assertThat(bookings.compile()).isEmpty();
        execute("shared", "create schema \"acme\"; create schema \"globex\"");
        bookings.write("tenants.properties", """
                url = %s
                schemas = acme, globex
                tenant.initech.url = %s
                tenant.initech.password = env:NO_SUCH_VARIABLE_IS_SET
                tenant.umbrella.url = %s
                """.formatted(url("shared"), url("initech"), url("umbrella")));
    }

    private String url(String database) {
        return "jdbc:h2:" + folder.resolve("databases").resolve(database);
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Result upgrade(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "--tenants=" + folder.resolve("tenants.properties");
        System.arraycopy(options, 0, all, 1, options.length);
        return bookings.retort("upgrade", all);
    }

    @Test
    void theyAreUpgradedAndOneThatFailsIsReported() throws SQLException {
        Result first = upgrade();

        assertThat(first.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(first.out())
                .contains(
                        "3 of 4 tenants are at the target: 3 upgraded, 0 current.",
                        "1 failed:",
                        "initech: [RT516] The password of a tenant is to be found at env:NO_SUCH_VARIABLE_IS_SET");
        execute(
                "shared",
                "select count(*) from \"acme\".retort_history; select count(*) from \"globex\".retort_history");

        Result second = upgrade("--except=initech");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("3 of 3 tenants are at the target: 0 upgraded, 3 current.");
    }

    @Test
    void theReportIsOneObject() {
        Result result = upgrade("--json", "--only=acme,init*");

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.out())
                .contains(
                        "\"tenants\":2",
                        "\"upgraded\":1",
                        "\"failed\":1",
                        "\"outcome\":\"failed\",\"tenant\":\"initech\"");
    }

    @Test
    void theCanaryStopsTheRun() {
        Result result = upgrade("--only=initech,umbrella", "--canary=1");

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.out()).contains("wave 1 of 2: 1 tenant", "stopping: 1 canary failed", "Not run: 1.");
    }

    @Test
    void aPatternThatMeetsNobodyIsRefused() {
        Result result = upgrade("--only=acme,acne");

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err()).contains("[RT516] No tenant has a name like \"acne\"");
    }

    private Result onTenants(String command, String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "--tenants=" + folder.resolve("tenants.properties");
        System.arraycopy(options, 0, all, 1, options.length);
        return bookings.retort(command, all);
    }

    @Test
    void statusTellsWhereEachIsAndWhatDrifted() throws SQLException {
        upgrade("--only=acme,globex");
        Result status = onTenants("fleet", "status", "--except=initech");

        assertThat(status.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(status.out()).contains("current ", "behind ", "at base", "umbrella");

        execute("shared", "alter table \"globex\".Guest add column extra integer");
        Result drift = onTenants("fleet", "status", "--only=acme,globex", "--drift=all");
        assertThat(drift.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(drift.out()).contains("globex", "drifted").doesNotContain("acme");
    }

    @Test
    void aNewTenantIsCreatedByOneScript() throws SQLException {
        bookings.write(
                "tenants.properties", bookings.read("tenants.properties").replace("acme,", "acme, new \"one\","));
        Result result = onTenants("provision", "new \"one\"");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("0 revisions run");
        execute("shared", "insert into \"new \"\"one\"\"\".Guest (fax) values ('1')");
        assertThat(onTenants("fleet", "status", "--only=new*", "--drift=all").code())
                .isZero();
        assertThat(onTenants("provision", "new \"one\"").err()).contains("[RT519]");
    }
}
