package dev.retort.conformance.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The same thing on both sides, or what only one side has.
 *
 * @param expected Hibernate's
 * @param actual the migrations'
 */
record Pair<T>(Optional<T> expected, Optional<T> actual) {

    /** Pairs by name, sorted by it. */
    static <T> Map<String, Pair<T>> byName(List<T> expected, List<T> actual, Function<T, String> name) {
        Map<String, Pair<T>> pairs = new TreeMap<>();
        expected.forEach(value -> pairs.put(name.apply(value), new Pair<>(Optional.of(value), Optional.empty())));
        actual.forEach(value -> pairs.merge(
                name.apply(value),
                new Pair<>(Optional.empty(), Optional.of(value)),
                (left, right) -> new Pair<>(left.expected(), right.actual())));
        return pairs;
    }

    /** Pairs what fits best: first by the first rule, then, of what is left, by the next. */
    static <T> List<Pair<T>> byRules(List<T> expected, List<T> actual, List<BiPredicate<T, T>> rules) {
        List<T> open = new ArrayList<>(expected);
        List<T> free = new ArrayList<>(actual);
        List<Pair<T>> pairs = new ArrayList<>();
        for (BiPredicate<T, T> rule : rules) {
            open.removeIf(value -> {
                Optional<T> partner = free.stream()
                        .filter(candidate -> rule.test(value, candidate))
                        .findFirst();
                partner.ifPresent(found -> {
                    free.remove(found);
                    pairs.add(new Pair<>(Optional.of(value), partner));
                });
                return partner.isPresent();
            });
        }
        open.forEach(value -> pairs.add(new Pair<>(Optional.of(value), Optional.empty())));
        free.forEach(value -> pairs.add(new Pair<>(Optional.empty(), Optional.of(value))));
        return pairs;
    }

    /** What a function says of the side, empty where the side is missing. */
    static <T> String text(Optional<T> side, Function<T, String> says) {
        return side.map(says).orElse("");
    }
}
