package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Work on a file that no other command does at the same time. A file beside it is the lock: {@code .schema.snapshot.lock}. It is there for
 * as long as the files take to be written. A lock of the operating system would end with its process, but belongs to a file that nobody could then delete safely.
 */
public final class ExclusiveWrite {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private ExclusiveWrite() {}

    /** The work. */
    public interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /**
     * Waits for other commands, and does the work.
     *
     * @throws RetortException if another command does not end, or was killed at its work (RT316)
     */
    public static void of(Path file, Work work) throws IOException {
        Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
        Files.createDirectories(file.toAbsolutePath().getParent());
        long begun = System.nanoTime();
        while (!created(lock)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos() || !paused()) {
                throw new RetortException(
                        Problem.SNAPSHOT_CHANGED_MEANWHILE,
                        "The file %s shows that another command is writing this history, or was killed while it did. Nothing was written. Delete the file if no other command is running, then run the command again."
                                .formatted(lock));
            }
        }
        try {
            work.run();
        } finally {
            Files.delete(lock);
        }
    }

    private static boolean created(Path lock) throws IOException {
        try {
            Files.createFile(lock);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
