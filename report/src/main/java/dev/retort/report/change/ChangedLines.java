package dev.retort.report.change;

import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an operation changes, as the lines of the snapshot that it takes away and adds.
 *
 * @param before the lines that are gone
 * @param after the lines that are new; of what does not change the schema, such as SQL, the operation itself
 */
record ChangedLines(List<String> before, List<String> after) {

    static ChangedLines of(AppliedOperation applied) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        collect(applied, Schema::sequences, each -> each.name(), before, after);
        collect(applied, Schema::tables, each -> each.name(), before, after);
        collect(applied, Schema::views, each -> each.name(), before, after);
        List<String> gone = minus(before, after);
        List<String> added = minus(after, before);
        return gone.isEmpty() && added.isEmpty()
                ? new ChangedLines(
                        List.of(), List.of(applied.plain().operation().toString()))
                : new ChangedLines(gone, added);
    }

    /** The lines of those objects that are not the same in both schemas. */
    private static <T> void collect(
            AppliedOperation applied,
            Function<Schema, List<T>> objects,
            Function<T, String> name,
            List<String> before,
            List<String> after) {
        Map<String, T> former = byName(objects.apply(applied.before()), name);
        Map<String, T> now = byName(objects.apply(applied.after()), name);
        former.forEach((key, object) -> {
            if (!object.equals(now.get(key))) {
                object.toString().lines().map(String::strip).forEach(before::add);
            }
        });
        now.forEach((key, object) -> {
            if (!object.equals(former.get(key))) {
                object.toString().lines().map(String::strip).forEach(after::add);
            }
        });
    }

    private static <T> Map<String, T> byName(List<T> objects, Function<T, String> name) {
        Map<String, T> map = new LinkedHashMap<>();
        objects.forEach(each -> map.put(Names.key(name.apply(each)), each));
        return map;
    }

    private static List<String> minus(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
