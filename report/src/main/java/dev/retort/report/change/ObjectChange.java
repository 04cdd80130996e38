package dev.retort.report.change;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table, a sequence or a view that is not the same in two schemas.
 *
 * @param object its kind and name: {@code table guest}
 * @param before its lines in the snapshot before; none if it was not there
 * @param after its lines after; none if it is gone
 */
public record ObjectChange(String object, List<String> before, List<String> after) {
    public ObjectChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** All that are not the same, by name: sequences, tables, views. */
    public static List<ObjectChange> between(Schema before, Schema after) {
        List<ObjectChange> changes = new ArrayList<>();
        collect(before.sequences(), after.sequences(), each -> "sequence " + each.name(), changes);
        collect(before.tables(), after.tables(), each -> "table " + each.name(), changes);
        collect(before.views(), after.views(), each -> "view " + each.name(), changes);
        return changes;
    }

    /** The lines that are gone. */
    public List<String> removed() {
        return minus(before, after);
    }

    /** The lines that are new. */
    public List<String> added() {
        return minus(after, before);
    }

    private static <T> void collect(
            List<T> before, List<T> after, Function<T, String> title, List<ObjectChange> changes) {
        Map<String, T> former = byName(before, title);
        Map<String, T> now = byName(after, title);
        former.forEach((key, object) -> {
            T other = now.get(key);
            if (!object.equals(other)) {
                changes.add(
                        new ObjectChange(title.apply(object), lines(object), other == null ? List.of() : lines(other)));
            }
        });
        now.forEach((key, object) -> {
            if (!former.containsKey(key)) {
                changes.add(new ObjectChange(title.apply(object), List.of(), lines(object)));
            }
        });
    }

    private static <T> Map<String, T> byName(List<T> objects, Function<T, String> title) {
        Map<String, T> map = new LinkedHashMap<>();
        objects.forEach(each -> map.put(Names.key(title.apply(each)), each));
        return map;
    }

    private static List<String> lines(Object object) {
        return object.toString().lines().map(String::strip).toList();
    }

    /** The lines without those that others have too. */
    static List<String> minus(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
