package dev.retort.cli.script;

import dev.retort.processor.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the scripts of all runners have in common. */
final class ScriptText {
    private static final int LONGEST_NAME = 60;

    /** What is told where a statement that only its author can take back has none to do so. */
    static final String INCOMPLETE =
            "-- The upgrade runs SQL, which has no reverse. Add here what takes it back, if anything has to be.\n";

    private ScriptText() {}

    /** The message of a revision as a part of a file name: {@code add_booking_note}. */
    static String slug(String message, String space) {
        String words = message.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String text = words.isEmpty() ? "revision" : words;
        return text.substring(0, Math.min(text.length(), LONGEST_NAME)).strip().replace(" ", space);
    }

    /** The header of a revision's script. */
    static ScriptHeader header(Draft revision) {
        List<String> hazards = revision.hazards().stream()
                .map(found -> found.comment())
                .distinct()
                .toList();
        Stream<String> accepted =
                revision.accepted().stream().map(each -> "accepted %s: %s".formatted(each.code(), each.reason()));
        Stream<String> meanings = revision.meanings().stream()
                .map(meaning -> "%s %s".formatted(meaning.problem().code(), meaning.text()));
        return new ScriptHeader(
                revision.id(),
                revision.packageName(),
                revision.message(),
                revision.parents(),
                Stream.of(hazards.stream(), meanings, accepted)
                        .flatMap(each -> each)
                        .toList());
    }

    /** The files of a folder and those below it whose name has an ending, sorted; none where there is no folder. */
    static List<Path> files(Path folder, List<String> endings) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> endings.stream().anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
