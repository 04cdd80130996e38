package dev.retort.cli.option;

import dev.retort.run.session.SecretMasking;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The values of options that a command line omits: from the environment, else from the file {@code retort.properties} of the working
 * directory. A line of the file is an option without its dashes, {@code lock-timeout=60}, and a variable is its name in capitals, {@code
 * RETORT_LOCK_TIMEOUT}. Options that decide about one change ({@code --accept}, {@code --rename}) can't be set there, nor a password in the
 * file, because the file is committed.
 */
public final class Settings implements IDefaultValueProvider {
    /** The name of the file. */
    public static final String FILE = "retort.properties";

    /** The options that can be set, without their dashes. */
    public static final List<String> NAMES = List.of(
            "after-write",
            "class-path",
            "classes",
            "formatter-off",
            "indent",
            "lock-timeout",
            "package",
            "processor-path",
            "resources",
            "single-imports",
            "sources",
            "url",
            "user");

    /** How much of a name may be mistyped so that another one was probably meant. */
    private static final int MISTYPED = 3;

    /** An editor on Windows may put it in front of a text in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Map<String, String> environment;
    private @Nullable Properties values;

    /**
     * The settings of a folder.
     *
     * @param folder where {@code retort.properties} may be
     * @param environment the environment variables by name
     */
    public Settings(Path folder, Map<String, String> environment) {
        this.file = folder.resolve(FILE);
        this.environment = environment;
    }

    /** The environment variable of an option: {@code RETORT_CLASS_PATH}. */
    public static String variable(String name) {
        return "RETORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().substring(2);
        return NAMES.contains(name)
                ? fromEnvironment(name)
                        .orElseGet(
                                () -> values(argument.command().commandLine()).getProperty(name))
                : null;
    }

    /** A variable without a value counts as none: many services of continuous integration pass those on. */
    private Optional<String> fromEnvironment(String name) {
        return Optional.ofNullable(environment.get(variable(name))).filter(value -> !value.isEmpty());
    }

    private Properties values(CommandLine command) {
        Properties known = values;
        if (known == null) {
            known = read(command);
            values = known;
        }
        return known;
    }

    private Properties read(CommandLine command) {
        Properties read = new Properties();
        if (!Files.exists(file)) {
            return read;
        }
        try {
            String text = Files.readString(file);
            read.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    command,
                    "%s can't be read: %s. It has to be a properties file in UTF-8, without errors."
                            .formatted(file, e.getMessage()),
                    e);
        }
        List<String> unknown = read.stringPropertyNames().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    command,
                    "%s sets %s, which can't be set there.%s These options can: %s."
                            .formatted(
                                    file,
                                    String.join(", ", unknown),
                                    unknown.stream().map(Settings::advice).collect(Collectors.joining()),
                                    String.join(", ", NAMES)));
        }
        warnOfPassword(read, command);
        return read;
    }

    private void warnOfPassword(Properties read, CommandLine command) {
        if (hasPassword(read.getProperty("url", ""))) {
            readableByOthers(file)
                    .ifPresent(permissions -> command.getErr()
                            .println(
                                    "warning: %s has a password in its url, and other users of this machine can read the file (%s). Set RETORT_PASSWORD instead, or run:  chmod 600 %s"
                                            .formatted(file, permissions, file)));
        }
    }

    /** Whether a URL contains a password or another secret. */
    public static boolean hasPassword(String url) {
        return !SecretMasking.masked(url).equals(url);
    }

    /** The permissions of a file, {@code rw-r--r--}, if other users can read it; empty where a file system has none of that kind. */
    private static Optional<String> readableByOthers(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.GROUP_READ)
                            || permissions.contains(PosixFilePermission.OTHERS_READ)
                    ? Optional.of(PosixFilePermissions.toString(permissions))
                    : Optional.empty();
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String advice(String unknown) {
        if (unknown.equals("password")) {
            return " A password does not belong in a file that is committed: set the environment variable RETORT_PASSWORD.";
        }
        return NAMES.stream()
                .min(Comparator.comparingInt(name -> distance(unknown, name)))
                .filter(nearest -> distance(unknown, nearest) < Math.min(MISTYPED, unknown.length()))
                .map(nearest -> " Did you mean %s instead of %s?".formatted(nearest, unknown))
                .orElse("");
    }

    /** How many characters are to be inserted, deleted or replaced to make one text of another (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
