package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.dialect.UntestedDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code retort completion}, in the shells that they are for. */
class CompletionTest {
    private static final String ASK_BASH = """
            source "$1"
            shift
            compopt() { :; } # exists only while a person types
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            _complete_retort
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    /** A terminal in which a person types and presses Tab. */
    private static final String ASK_ZSH = """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "autoload -Uz compinit; compinit -u -D; source $1; retort() { :; }; print rea''dy"
            zpty -r -m shell out '*ready*'
            zpty -w -n shell "$2"$'\\t'
            zpty -r -m shell out "*$3*" && print -r -- $out
            zpty -d shell
            """;

    @TempDir
    Path folder;

    private Path script(String shell) throws IOException {
        Result completion = Bookings.run("completion", shell);
        assertThat(completion.code()).as(completion.toString()).isZero();
        return Files.writeString(folder.resolve("retort." + shell), completion.out() + "\n");
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        Path script = script("bash");
        assertThat(bash(script, "retort", "up")).containsExactly("upgrade");
        assertThat(bash(script, "retort", "draft", "--fo")).containsExactly("--format");
        assertThat(bash(script, "retort", "draft", "--format", "")).containsExactlyInAnyOrder("java", "sql", "json");
        assertThat(bash(script, "retort", "sql", "--dialect", "p")).containsExactly("postgresql");
        assertThat(bash(script, "retort", "squash", "--data", "k")).containsExactly("keep");
        assertThat(bash(script, "retort", "init", "--naming", "s")).containsExactly("spring");
        assertThat(bash(script, "retort", "runner", "f")).containsExactly("flyway");
        assertThat(run("bash", "-c", "source '%s'; complete -p retort".formatted(script)))
                .contains("-F _complete_retort retort");
    }

    private List<String> bash(Path script, String... words) throws Exception {
        Path asking = Files.writeString(folder.resolve("ask.bash"), ASK_BASH);
        return run(Stream.concat(Stream.of("bash", asking.toString(), script.toString()), Stream.of(words))
                        .toArray(String[]::new))
                .lines()
                .toList();
    }

    @Test
    void zshCompletesCommandsOptionsAndValues() throws Exception {
        require("zsh");
        Path script = script("zsh");
        assertThat(zsh(script, "retort upgr", "ade")).contains("ade");
        assertThat(zsh(script, "retort draft --form", "at")).contains("at");
        assertThat(zsh(script, "retort draft --format s", "ql")).contains("ql");
        assertThat(zsh(script, "retort runner f", "lyway")).contains("lyway");
    }

    /** What zsh writes after a text was typed in part, up to the rest of it. */
    private String zsh(Path script, String typed, String rest) throws Exception {
        Path asking = Files.writeString(folder.resolve("ask.zsh"), ASK_ZSH);
        return run("zsh", "-f", asking.toString(), script.toString(), typed, rest);
    }

    @Test
    void fishCompletesCommandsOptionsAndValues() throws Exception {
        require("fish");
        Path script = script("fish");
        assertThat(fish(script, "retort up")).containsExactly("upgrade");
        assertThat(fish(script, "retort draft --fo")).containsExactly("--format");
        assertThat(fish(script, "retort draft --format ")).containsExactlyInAnyOrder("java", "sql", "json");
        assertThat(fish(script, "retort sql --dialect p")).containsExactly("postgresql");
        assertThat(fish(script, "retort runner f")).containsExactly("flyway");
        assertThat(fish(script, "retort completion ")).containsExactlyInAnyOrder("bash", "zsh", "fish");
    }

    private List<String> fish(Path script, String typed) throws Exception {
        return run("fish", "--no-config", "-c", "source %s; complete -C '%s'".formatted(script, typed))
                .lines()
                .map(line -> line.split("\t")[0])
                .toList();
    }

    @Test
    void everyDescriptionIsSafeInFish() throws Exception {
        require("fish");
        assertThat(run("fish", "--no-execute", script("fish").toString())).isEmpty();
    }

    @Test
    void anotherShellIsRefusedWithThoseThatThereAre() {
        Result completion = Bookings.run("completion", "tcsh");
        assertThat(completion.code()).isEqualTo(1);
        assertThat(completion.err()).contains("tcsh", "BASH, ZSH, FISH");
    }

    private static void require(String shell) throws IOException {
        boolean isInstalled = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
        if (!isInstalled) {
            throw UntestedDatabase.report("completion in %1$s (install the package %1$s)".formatted(shell));
        }
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed.stripTrailing();
    }
}
