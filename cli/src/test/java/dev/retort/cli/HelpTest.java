package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

    @Test
    void everyCommandExplainsItselfAndWritesJson() {
        List<String> commands = COMMAND.matcher(Bookings.run("--help").out())
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();

        assertThat(commands).contains("init", "revision", "upgrade").allSatisfy(command -> {
            Result help = Bookings.run(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).startsWith("Usage: retort " + command).contains("--json");
        });
    }

    @Test
    void theExitCodesAreListed() {
        assertThat(Bookings.run("--help").out())
                .contains(
                        "0   done, or nothing to do",
                        "1   failed;",
                        "2   a check found a difference",
                        "3   an answer is needed;");
    }

    @Test
    void aloneItPrintsItsHelp() {
        assertThat(Bookings.run().out()).isEqualTo(Bookings.run("--help").out());
        assertThat(Bookings.run().code()).isZero();
    }

    @Test
    void aMistypedCommandOrOptionIsAnsweredWithTheOneThatWasMeant() {
        Result command = Bookings.run("upgarde");
        assertThat(command.code()).isEqualTo(1);
        assertThat(command.err()).contains("'upgarde'", "Did you mean: retort upgrade", "retort --help");
        Result option = Bookings.run("upgrade", "--singel-transaction");
        assertThat(option.code()).isEqualTo(1);
        assertThat(option.err()).contains("Possible solutions: --single-transaction");
    }

    @Test
    void withoutATerminalNobodyIsAskedForAPassword() {
        Result result = Bookings.run("current", "--classes=.", "--url=jdbc:h2:mem:", "--password", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("{\"error\":{\"code\":\"RT119\"").contains("RETORT_PASSWORD");
    }
}
