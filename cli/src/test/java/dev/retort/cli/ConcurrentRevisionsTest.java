package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRevisionsTest {
    @TempDir
    Path folder;

    @Test
    void writeOneClassForOneChange() throws Exception {
        Bookings bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        List<Callable<Result>> commands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String message = "baseline " + i;
            commands.add(() -> bookings.retort("revision", "-m", message));
        }
        var threads = Executors.newFixedThreadPool(commands.size());
        int written = 0;
        for (var done : threads.invokeAll(commands)) {
            Result result = done.get();
            written += result.out().startsWith("Wrote ") ? 1 : 0;
            assertThat(result.out().startsWith("Wrote ")
                            || result.out().startsWith("Nothing to do")
                            || (result.code() == ExitCodes.FAILED
                                    && result.err().contains("[RT316] Another command")))
                    .as(result.toString())
                    .isTrue();
        }
        threads.shutdown();
        assertThat(written).isEqualTo(1);
        assertThat(bookings.revisionClasses()).hasSize(1);
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").code()).isZero();
    }
}
