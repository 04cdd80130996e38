package dev.retort.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import io.r2dbc.spi.ConnectionFactories;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program without a JDBC driver upgrades its database. */
class NoJdbcDriverTest {

    /** Upgrades over R2DBC, and says how many JDBC drivers it has. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println(DriverManager.drivers().count() + " drivers, "
                    + ReactiveRetort.using(ConnectionFactories.get(arguments[0]))
                            .upgrade()
                            .join());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void anUpgradeNeedsNone(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            String url = database.url().replaceFirst("jdbc:(\\w+)://", "r2dbc:$1://" + database.user() + "@");
            assertThat(said(url)).isEqualTo("0 drivers, [4be2f0c81d37, 7c1e09d4b2aa]");
            assertThat(database.query("select revision, state from booking_history order by 1"))
                    .containsExactly("4be2f0c81d37 applied", "7c1e09d4b2aa applied");
        }
    }

    private static String said(String url) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !isJdbcDriver(entry))
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        classPath,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        Program.class.getName(),
                        url)
                // Newer JDKs warn there of what Netty calls.
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said.strip();
    }

    private static boolean isJdbcDriver(String entry) {
        String name = new File(entry).getName().toLowerCase(Locale.ROOT);
        return name.matches("(postgresql|mariadb-java-client|mysql-connector-j|h2|sqlite-jdbc)-\\d.*");
    }
}
