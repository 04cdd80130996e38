package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The migrations that all tools apply. */
final class Scripts {
    private Scripts() {}

    /** The only statement of a migration. */
    static String statement(int number) {
        return "create table part_" + number + " (id integer not null, name varchar(80), primary key (id))";
    }

    /** Writes a file for each. */
    static void write(Path folder, int migrations, String prefix, String suffix, String text) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= migrations; i++) {
            Files.writeString(
                    folder.resolve(prefix + i + suffix),
                    text.replace("{number}", String.valueOf(i)).replace("{statement}", statement(i)));
        }
    }
}
