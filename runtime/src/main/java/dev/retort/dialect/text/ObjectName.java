package dev.retort.dialect.text;

import dev.retort.schema.Names;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code table_columns_label}, PostgreSQL's name for an unnamed constraint. If it is too long, the longer of table
 * and columns is truncated first, and the label is kept (PostgreSQL 18, {@code makeObjectName}).
 */
public final class ObjectName {
    private ObjectName() {}

    public static String of(String table, List<String> columns, String label, Identifiers names, int limit) {
        boolean quoted =
                Stream.concat(Stream.of(Names.simple(table)), columns.stream()).anyMatch(name -> name.startsWith("`"));
        String first = text(Names.simple(table), quoted, names);
        String second = columns.stream().map(name -> text(name, quoted, names)).collect(Collectors.joining("_"));
        String end = "_" + text(label, quoted, names);
        int room = limit - bytes(end) - (second.isEmpty() ? 0 : 1);
        int left = bytes(first);
        int right = bytes(second);
        while (left + right > room) {
            if (left > right) {
                left--;
            } else {
                right--;
            }
        }
        String name = clip(first, left) + (second.isEmpty() ? "" : "_" + clip(second, right)) + end;
        return quoted ? "`" + name + "`" : name;
    }

    private static String text(String name, boolean quoted, Identifiers names) {
        return quoted ? names.stored(name) : name;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** As many whole characters as fit. */
    private static String clip(String text, int bytes) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += bytes(Character.toString(character));
            if (used > bytes) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end);
    }
}
