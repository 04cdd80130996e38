package dev.retort.processor.entity.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts joined with underscores, in small letters, in characters that need no quotes. What that takes away, and what has to be cut to
 * fit, is made up for by eight digits of a hash over the whole, so that different parts stay different names.
 */
final class ReadableName {
    /** Bytes of a name that every database takes: PostgreSQL's 63 are the fewest. */
    static final int LIMIT = 63;

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[^\\p{L}\\p{N}_$]");

    private ReadableName() {}

    static String of(String kind, String table, List<String> columns) {
        List<String> parts = new ArrayList<>(List.of(kind, table));
        parts.addAll(columns);
        String name = plain(parts);
        boolean whole = parts.stream().allMatch(ReadableName::isPlain) && bytes(name) <= LIMIT;
        return whole ? name : hashed(parts, "");
    }

    /** The parts with a hash that covers something else besides. */
    static String hashed(List<String> parts, String besides) {
        String suffix = '_' + digits(String.join("\n", parts) + '\n' + besides);
        return cut(plain(parts), LIMIT - suffix.length()) + suffix;
    }

    private static boolean isPlain(String part) {
        Identifier identifier = Identifier.parse(part);
        return !identifier.quoted() || identifier.text().equals(clean(identifier.text()));
    }

    private static String plain(List<String> parts) {
        return parts.stream().map(part -> clean(Identifier.parse(part).text())).collect(Collectors.joining("_"));
    }

    private static String clean(String text) {
        return NEEDS_QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    private static String cut(String name, int limit) {
        String text = name;
        while (bytes(text) > limit) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text.endsWith("_") ? text.substring(0, text.length() - 1) : text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digits(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
