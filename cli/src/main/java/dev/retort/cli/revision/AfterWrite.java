package dev.retort.cli.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The project's own command that runs after Java sources were written, for example its formatter. */
public final class AfterWrite {
    private static final String FILES = "{files}";

    /** A part in quotes, or text without spaces. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Option(
            names = "--after-write",
            paramLabel = "COMMAND",
            description =
                    "A command to run after Java sources were written, such as the project's formatter:"
                            + " \"mvn -q spotless:apply\". It runs without a shell. {files} stands for the paths of the sources.")
    private @Nullable String command;

    /**
     * Runs the command, if there is one, and waits for its end.
     *
     * @param sources the Java sources that were written
     * @return the failure, if the command can't be started or fails (RT317); the files stay as they were written
     */
    public Optional<RetortException> run(List<Path> sources) throws IOException {
        if (command == null) {
            return Optional.empty();
        }
        Process process;
        try {
            process = new ProcessBuilder(words(command, sources))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.of(failure(command, "can't be started: " + e.getMessage()));
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
        // Its output has ended, and so will the process.
        int exit = process.onExit().join().exitValue();
        return exit == 0
                ? Optional.empty()
                : Optional.of(failure(
                        command, "failed with exit code %s%s".formatted(exit, output.isEmpty() ? "" : ": " + output)));
    }

    private static RetortException failure(String command, String what) {
        return new RetortException(
                Problem.AFTER_WRITE_FAILED,
                "The files are written, but the command \"%s\" of --after-write %s. Run it by hand, or format the files in another way; there is no need to repeat this command."
                        .formatted(command, what));
    }

    /** The command and its arguments. On Windows, scripts such as {@code mvn.cmd} are found by the command interpreter alone. */
    static List<String> words(String command, List<Path> sources) {
        List<String> paths = sources.stream().map(Path::toString).toList();
        List<String> words = new ArrayList<>();
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            words.addAll(List.of("cmd", "/c"));
        }
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            if (text.equals(FILES)) {
                words.addAll(paths);
            } else {
                words.add(text.replace(FILES, String.join(",", paths)));
            }
        }
        return words;
    }
}
