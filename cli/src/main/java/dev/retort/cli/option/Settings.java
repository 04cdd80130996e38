package dev.retort.cli.option;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The values of options that a command line omits: from the environment, else from the file {@code retort.properties} of the working
 * directory. A line of the file is an option without its dashes: {@code indent=tab}. Options that decide about one change ({@code --accept},
 * {@code --rename}) can't be set there, nor a password, because the file is committed.
 */
public final class Settings implements IDefaultValueProvider {
    /** The name of the file. */
    static final String FILE = "retort.properties";

    private static final List<String> NAMES = List.of(
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

    private static final Map<String, String> VARIABLES = Map.of("url", "RETORT_URL", "user", "RETORT_USER");

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

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().substring(2);
        return NAMES.contains(name)
                ? variable(name)
                        .orElseGet(
                                () -> values(argument.command().commandLine()).getProperty(name))
                : null;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(VARIABLES.get(name)).map(environment::get);
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
        try (Reader text = Files.newBufferedReader(file)) {
            read.load(text);
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
                    "%s sets %s, which can't be set there. These options can: %s."
                            .formatted(file, String.join(", ", unknown), String.join(", ", NAMES)));
        }
        return read;
    }
}
