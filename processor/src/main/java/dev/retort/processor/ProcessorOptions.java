package dev.retort.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processor's options, {@code -Aretort.drift=error}.
 *
 * @param packageName the migrations package where the compilation does not contain it
 * @param snapshot the snapshot, or a folder of resources that has it, where neither class output nor class path do
 * @param drift what to say where entities and snapshot differ
 */
record ProcessorOptions(Optional<String> packageName, Optional<Path> snapshot, Drift drift) {
    private static final String PACKAGE = "retort.package";
    private static final String SNAPSHOT = "retort.snapshot";
    private static final String DRIFT = "retort.drift";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(PACKAGE, SNAPSHOT, DRIFT);

    /** The options as the compiler hands them over: by name, null for one that was given without a value. */
    static ProcessorOptions of(Map<String, String> given) {
        return new ProcessorOptions(
                value(given, PACKAGE),
                value(given, SNAPSHOT).map(Path::of),
                value(given, DRIFT).map(Drift::of).orElse(Drift.WARN));
    }

    private static Optional<String> value(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
    }
}
