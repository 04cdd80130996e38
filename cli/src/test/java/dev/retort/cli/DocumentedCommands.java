package dev.retort.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files and commands of a page. A block is a file if the line above ends with its name and a colon. A block of
 * {@code sh} is run, and a block without a language right after it is what it prints: {@code …} there stands for any text, and for any lines
 * if it stands alone.
 */
final class DocumentedCommands {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("`([\\w/.-]+\\.(?:java|properties|sh))`:\\s*$");

    /** What separates the outputs of two blocks. */
    private static final String END = "\u0004";

    /** A statement that took a second or longer, as on a machine with other work: the page shows what is always printed. */
    private static final Pattern SLOW = Pattern.compile("(?ms)^ +\\d+ ms  .*?\n(?=  done)");

    /** Defines the functions of earlier pages, where there are any. */
    private static final String START = "if [ -f .functions ]; then . ./.functions; fi\n";

    private final Path folder;
    private final Map<String, String> environment;

    DocumentedCommands(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * A block of commands, and what it has printed.
     *
     * @param commands the commands
     * @param shown what the page says that they print; null if it says nothing
     * @param printed what they printed
     */
    record Step(String commands, String shown, String printed) {
        /** Whether the page shows what was printed. */
        boolean isAsShown() {
            return shown == null || SLOW.matcher(printed).replaceAll("").matches(pattern());
        }

        private String pattern() {
            StringBuilder pattern = new StringBuilder("(?s)");
            for (String line : shown.lines().toList()) {
                pattern.append(
                        line.equals("…")
                                ? "(?:[^\n]*\n)*?"
                                : Pattern.quote(line).replace("…", "\\E[^\n]*?\\Q") + "\n");
            }
            return pattern.toString();
        }
    }

    /** Runs a page from its first block to its last, in one shell. */
    List<Step> run(Path page) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder(START);
        List<Step> steps = new ArrayList<>();
        String text = Files.readString(page);
        int end = 0;
        boolean follows = false;
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            String before = text.substring(end, block.start()).strip();
            Matcher file = FILE.matcher(before);
            boolean shows = follows && before.isEmpty() && block.group(1).isEmpty();
            follows = block.group(1).equals("sh");
            if (shows) {
                steps.add(new Step(steps.remove(steps.size() - 1).commands(), block.group(2), ""));
            } else if (file.find()) {
                script.append(written(file.group(1), block.group(2)));
            } else if (List.of("java", "properties").contains(block.group(1))) {
                throw new IllegalArgumentException("No file is named above:\n" + block.group());
            } else if (follows) {
                steps.add(new Step(block.group(2), null, ""));
                script.append(strict(block.group(2)));
            }
            end = block.end();
        }
        script.append("declare -f > .functions\n");
        String[] outputs = output(script.toString()).split(END, -1);
        List<Step> run = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            run.add(new Step(step.commands(), step.shown(), i < outputs.length ? outputs[i] : "not run\n"));
        }
        return run;
    }

    /** A command that fails ends the page, unless the next one prints its exit code. */
    private static String strict(String commands) {
        return "set %se\n%sset +e\nprintf '%s'\n".formatted(commands.contains("$?") ? "+" : "-", commands, END);
    }

    private static String written(String file, String text) {
        return "mkdir -p \"$(dirname '%s')\" && cat > '%s' <<'END OF FILE'\n%sEND OF FILE\n"
                .formatted(file, file, text);
    }

    private String output(String script) throws IOException, InterruptedException {
        Path commands = Files.writeString(folder.resolve(".commands"), script);
        ProcessBuilder shell = new ProcessBuilder("bash", "-u", commands.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        shell.environment().putAll(environment);
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
