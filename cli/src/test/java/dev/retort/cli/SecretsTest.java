package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command says a password, however it was given and whatever goes wrong. */
class SecretsTest {
    private static final String SECRET = "s3cr3t";
    private static final List<List<String>> COMMANDS = List.of(
            List.of("upgrade"),
            List.of("downgrade", "base"),
            List.of("current"),
            List.of("history", "-i"),
            List.of("show", "current"),
            List.of("stamp", "head"),
            List.of("repair", "--again"),
            List.of("sql", "current:", "--dialect=h2"));

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void aProjectWithARevision() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        bookings.compile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/db?user=me&password=s3cr3t",
                "jdbc:postgresql://me:s3cr3t@localhost:1/db",
                "jdbc:postgresql://me:p@s/s3cr3t@localhost:1/db",
                "jdbc:h2:/nowhere/at/all;IFEXISTS=TRUE;USER=me;PASSWORD=s3cr3t",
                "jdbc:nobase://me:s3cr3t@localhost/db",
                "jdbc:oracle:thin:me/s3cr3t@localhost:1521/db",
                "jdbc:sqlserver://localhost:1;user=me;password={s3cr3t;s3cr3t}",
                "jdbc:sqlserver://localhost:1;accessToken=s3cr3t",
                "jdbc:postgresql://localhost:1/db?user=me&password=ab,s3cr3t",
                "jdbc:postgresql://localhost:1/db?user=me&password=ab;s3cr3t",
                "jdbc:postgresql://localhost:1/db?user=me&password=ab)s3cr3t",
                "jdbc:postgresql://localhost:1/db?user=me&password=ab s3cr3t",
                "jdbc:postgresql://localhost:1/db?user=me&password=ab%26s3cr3t&connectTimeout=1",
                "jdbc:mysql://localhost:1/db?user=me&password1=x&password2=s3cr3t",
                "jdbc:mariadb://localhost:1/db?user=me&keyStorePassword=ab,s3cr3t",
                "jdbc:sqlite:/nowhere/at/all?cipher=sqlcipher&key=s3cr3t",
                "jdbc:sqlite:/nowhere/at/all?hexkey=s3cr3t",
                "jdbc:h2:/nowhere/at/all;IFEXISTS=TRUE;INIT=create user x password 's3cr3t'",
                "jdbc:mysql://address=(host=localhost)(port=1)(user=me)(password=s3cr3t)/db",
            })
    void inAUrl(String url) {
        for (List<String> command : COMMANDS) {
            failsWithoutSaying(command, "--url=" + url);
        }
    }

    @Test
    void inAnOption() {
        assertThat(bookings.retort("upgrade", "--url=" + bookings.url(), "--user=me", "--password=right")
                        .code())
                .isZero();
        // H2 makes whoever is wrong wait, longer each time.
        for (List<String> command : COMMANDS.subList(0, 2)) {
            failsWithoutSaying(command, "--url=" + bookings.url(), "--user=me", "--password=" + SECRET);
        }
    }

    @Test
    void behindASlipOfThePen() {
        failsWithoutSaying(List.of("upgrade"), "--url=" + bookings.url(), "--pasword=" + SECRET);
        failsWithoutSaying(List.of("upgrade"), "--url=" + bookings.url(), "--pasword", SECRET);
        failsWithoutSaying(List.of("upgrade"), "--url=" + bookings.url(), "-p" + SECRET);
        failsWithoutSaying(List.of("upgrade"), "--ulr=jdbc:postgresql://me:s3cr3t@localhost:1/db");
        assertThat(Bookings.run("upgrade", "--pasword", SECRET).err()).startsWith("Unknown option: --pasword\n");
    }

    private void failsWithoutSaying(List<String> command, String... options) {
        for (List<String> how : List.of(List.of("--json"), List.of("--stacktrace"))) {
            List<String> all = new ArrayList<>(command.subList(1, command.size()));
            Stream.of(options).forEach(all::add);
            all.addAll(how);
            Result result = bookings.retort(command.get(0), all.toArray(String[]::new));
            assertThat(result.code()).as(command + " " + result).isEqualTo(ExitCodes.FAILED);
            assertThat(result.out() + result.err())
                    .as("%s", command)
                    .isNotEmpty()
                    .doesNotContain(SECRET);
        }
    }
}
