package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a person has compared by eye. {@code -Dretort.update=true} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources");
    private static final Path PAGES = Path.of("..", "docs");

    private Golden() {}

    public static void check(String name, String actual) {
        check(FOLDER.resolve(name), actual);
    }

    /**
     * Compares a page of {@code docs} with what the code says it contains.
     *
     * @param path the page, below {@code docs}
     * @param title its heading
     * @param test the test that compares it, which the page names
     * @param text the rest of the page
     */
    public static void checkPage(String path, String title, Class<?> test, String text) {
        String page =
                "# %s\n\nWritten by `%s`; do not edit.\n\n%s\n".formatted(title, test.getSimpleName(), text.strip());
        check(PAGES.resolve(path), page);
    }

    private static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("retort.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s: if the change is intended, -Dretort.update=true writes it", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
