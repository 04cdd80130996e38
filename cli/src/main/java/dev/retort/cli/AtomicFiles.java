package dev.retort.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Text files that are written together. First all of them are written in full beside their places; only then each takes its
 * place, in one step, so that no reader ever sees half a file and a full disk leaves everything as it was.
 */
final class AtomicFiles {
    private final Map<Path, String> texts = new LinkedHashMap<>();

    /** Adds a file; those that are there are replaced. */
    AtomicFiles add(Path file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Writes the files, in the order in which they were added. */
    void write() throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> each : texts.entrySet()) {
                Path beside = each.getKey().resolveSibling("." + each.getKey().getFileName() + ".tmp");
                createFolder(beside);
                written.put(each.getKey(), beside);
                Files.writeString(beside, each.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                move(each.getValue(), each.getKey());
            }
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static void createFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
