package dev.retort.cli.doctor;

import dev.retort.cli.option.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What does not depend on the project: Java, the encoding, the settings.
 *
 * @param found receives the findings
 */
record MachineCheckup(Diagnoses found) {
    private static final int UTF_8_BY_DEFAULT = 18;

    void run(Path folder, Optional<String> url) {
        found.attempt("java", this::java);
        found.attempt("encoding", this::encoding);
        found.attempt("settings", () -> settings(folder, url));
    }

    private void java() {
        found.ok(
                "java",
                "%s (%s), in %s"
                        .formatted(
                                System.getProperty("java.version"),
                                System.getProperty("java.vendor"),
                                System.getProperty("java.home")));
    }

    private void encoding() {
        String encoding = System.getProperty("native.encoding", "unknown");
        String text = "%s, locale %s".formatted(encoding, Locale.getDefault());
        if (encoding.equalsIgnoreCase("UTF-8")) {
            found.ok("encoding", text);
            return;
        }
        boolean affectsSources = Runtime.version().feature() < UTF_8_BY_DEFAULT;
        found.warning(
                "encoding",
                text + ": letters outside of it are lost in arguments"
                        + (affectsSources ? ", and javac reads sources in it unless -encoding is given" : ""),
                "Set LC_ALL=C.UTF-8" + (affectsSources ? ", and compile with -encoding UTF-8." : "."));
    }

    private void settings(Path folder, Optional<String> url) {
        List<String> variables = Stream.concat(Settings.NAMES.stream(), Stream.of("password"))
                .map(Settings::variable)
                .filter(System.getenv()::containsKey)
                .toList();
        boolean hasFile = Files.exists(folder.resolve(Settings.FILE));
        String text = (hasFile ? Settings.FILE + " is read" : "no " + Settings.FILE + " in this directory")
                + (variables.isEmpty() ? "" : "; environment: " + String.join(", ", variables));
        if (url.filter(Settings::hasPassword).isPresent()) {
            found.warning(
                    "settings",
                    text + "; the URL contains a password, which lists of processes and logs may show",
                    "Set RETORT_PASSWORD instead.");
        } else {
            found.ok("settings", text);
        }
    }
}
