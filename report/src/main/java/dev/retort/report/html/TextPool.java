package dev.retort.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts by number: thousands of columns have the same few types, names and lines. The number 0 is the empty text. */
final class TextPool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TextPool() {
        numbers.put("", 0);
    }

    int of(String text) {
        return numbers.computeIfAbsent(text, key -> numbers.size());
    }

    List<Integer> of(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    /** All of them, in the order of their numbers. */
    List<String> texts() {
        return new ArrayList<>(numbers.keySet());
    }
}
