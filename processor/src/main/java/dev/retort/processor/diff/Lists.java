package dev.retort.processor.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the JDK's lists lack. */
final class Lists {
    private Lists() {}

    static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The elements that another list does not have, each as often as it is too much. */
    static <T> List<T> minus(List<T> list, List<T> other) {
        List<T> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return rest;
    }
}
