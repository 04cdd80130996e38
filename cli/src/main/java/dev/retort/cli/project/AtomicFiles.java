package dev.retort.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are written together. First all of them are written in full beside their places; only then each takes its
 * place, in one step, so that no reader ever sees half a file and a full disk leaves everything as it was. If one can't take its
 * place, those before it are taken back. The name beside is new and can't be guessed: a symbolic link that waits there has no effect.
 */
public final class AtomicFiles {
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** Adds a file; those that are there are replaced. */
    public AtomicFiles add(Path file, String text) {
        return add(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file that is no text. */
    public AtomicFiles add(Path file, byte[] bytes) {
        contents.put(file, bytes.clone());
        return this;
    }

    /** Writes the files, in the order in which they were added. */
    public void write() throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
                Path beside = each.getKey().resolveSibling("." + each.getKey().getFileName() + "." + UUID.randomUUID());
                createFolder(beside);
                written.put(each.getKey(), beside);
                Files.write(beside, each.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            moveAll(written);
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static void moveAll(Map<Path, Path> written) throws IOException {
        Map<Path, Optional<byte[]>> replaced = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                Path file = each.getKey();
                Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                move(each.getValue(), file);
                replaced.put(file, before);
            }
        } catch (IOException e) {
            replaced.forEach((file, before) -> restore(file, before, e));
            throw e;
        }
    }

    private static void restore(Path file, Optional<byte[]> before, IOException cause) {
        try {
            if (before.isPresent()) {
                Files.write(file, before.get());
            } else {
                Files.delete(file);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
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
