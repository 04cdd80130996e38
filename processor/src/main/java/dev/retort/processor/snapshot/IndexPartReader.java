package dev.retort.processor.snapshot;

import dev.retort.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an index is over: {@code (guest_id, created desc, coalesce(nick, 'a,b'))}. */
final class IndexPartReader {
    /** A quoted stretch, in which nothing separates, or a single character. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*+'|\"[^\"]*+\"|`[^`]*+`|.");

    private IndexPartReader() {}

    static List<IndexPart> read(LineReader line) {
        line.expectSign("(");
        String text = line.rest();
        if (!text.endsWith(")")) {
            throw line.broken("expected \")\" at the end of an index");
        }
        List<IndexPart> parts = new ArrayList<>();
        for (String part : split(text.substring(0, text.length() - 1))) {
            if (part.isBlank()) {
                throw line.broken("expected a column or an expression, found nothing");
            }
            parts.add(IndexPart.parse(part));
        }
        return parts;
    }

    /** Splits at the commas that are in no parentheses and in no quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (token.equals(",") && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
