package dev.retort.processor.diff.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operations on lists that the JDK lacks. */
public final class ListEdits {
    private ListEdits() {}

    public static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The elements that another list does not have, each as often as it is too much. */
    public static <T> List<T> minus(List<T> list, List<T> other) {
        List<T> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return rest;
    }
}
