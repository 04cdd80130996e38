package dev.retort.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Tables, sequences or views in the order of their names. Immutable. An edit keeps the order, so that it compares with a few of the
 * others and not with all: a history edits a big schema thousands of times.
 */
final class SortedParts<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> parts;
    private final Function<T, String> name;

    private SortedParts(List<T> parts, Function<T, String> name) {
        this.parts = parts;
        this.name = name;
    }

    /** Those parts, sorted; as they are, if they are known to be. */
    static <T> SortedParts<T> of(List<T> parts, Function<T, String> name) {
        return parts instanceof SortedParts<T> sorted ? sorted : new SortedParts<>(sorted(parts, name), name);
    }

    /** A copy of a list in the order of names. */
    static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(name, Names::compare));
        return sorted;
    }

    /** The part of a name. */
    Optional<T> find(String wanted) {
        int place = place(wanted);
        return isAt(place, wanted) ? Optional.of(get(place)) : Optional.empty();
    }

    /** These with one more. */
    SortedParts<T> plus(T part) {
        String added = name.apply(part);
        int place = place(added);
        while (place < size() && Names.compare(name.apply(get(place)), added) < 0) {
            place++;
        }
        List<T> more = new ArrayList<>(parts);
        more.add(place, part);
        return new SortedParts<>(more, name);
    }

    /** These without those of a name. */
    SortedParts<T> minus(String removed) {
        List<T> fewer = new ArrayList<>(parts);
        int place = place(removed);
        for (int i = place; isAt(i, removed); i++) {
            fewer.remove(place);
        }
        return new SortedParts<>(fewer, name);
    }

    private boolean isAt(int place, String wanted) {
        return place < size() && Names.same(name.apply(get(place)), wanted);
    }

    /** Where the first part of a name is, or would be. */
    private int place(String wanted) {
        String key = Names.key(wanted);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Names.key(name.apply(get(middle))).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public T get(int index) {
        return parts.get(index);
    }

    @Override
    public int size() {
        return parts.size();
    }
}
