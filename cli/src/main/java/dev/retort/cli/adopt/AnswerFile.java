package dev.retort.cli.adopt;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of answers, a line each. Blank lines and those that begin with {@code #} do not count.
 *
 * @param path the file
 */
record AnswerFile(Path path) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The answers, in the order of the lines.
     *
     * @throws RetortException if the file is not there or no text (RT316), or a line is no answer (RT119)
     */
    List<AnswerRule> rules() {
        List<String> lines = text().lines().map(String::strip).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> AnswerRule.of(lines.get(i), "%s, line %s: ".formatted(path, i + 1)))
                .toList();
    }

    private String text() {
        if (Files.isDirectory(path)) {
            throw unreadable("%s is a folder. Name the file with the answers:  --answers adopt.answers", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw unreadable(
                    "There is no file %s. Without --answers, the command prints the lines to write into it.", e);
        } catch (CharacterCodingException e) {
            throw unreadable("%s is not UTF-8. Nothing was changed. Save it as UTF-8, and run the command again.", e);
        } catch (IOException e) {
            throw unreadable("%s can't be read: " + e.getMessage() + ".", e);
        }
    }

    private RetortException unreadable(String text, @org.jspecify.annotations.Nullable IOException cause) {
        return new RetortException(Problem.FILE_ACCESS, text.formatted(path), cause);
    }
}
