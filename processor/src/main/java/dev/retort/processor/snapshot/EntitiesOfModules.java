package dev.retort.processor.snapshot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one of the entities of one history that several modules have: each compilation knows its own. */
public final class EntitiesOfModules {
    private EntitiesOfModules() {}

    /**
     * All of both. What both have is one: a table of a class that two outputs hold, a sequence that two modules share.
     *
     * @throws RetortException RT137 if they have it otherwise
     */
    public static EntitiesFile joined(EntitiesFile one, EntitiesFile other) {
        return new EntitiesFile(
                both(one.classes(), other.classes()),
                both(one.renames(), other.renames()),
                new Schema(
                        parts(one, other, Schema::tables, Table::name, "table"),
                        parts(one, other, Schema::sequences, Sequence::name, "sequence"),
                        parts(one, other, Schema::views, View::name, "view")),
                both(one.facts(), other.facts()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static <T> List<T> parts(
            EntitiesFile one,
            EntitiesFile other,
            Function<Schema, Collection<T>> parts,
            Function<T, String> name,
            String kind) {
        Map<String, T> all = new LinkedHashMap<>();
        parts.apply(one.schema()).forEach(part -> all.put(Names.key(name.apply(part)), part));
        for (T part : parts.apply(other.schema())) {
            T before = all.putIfAbsent(Names.key(name.apply(part)), part);
            if (before != null && !before.equals(part)) {
                throw new RetortException(
                        Problem.UNRELIABLE_ENTITIES,
                        "Two class outputs define the %s %s differently, so a revision made from one would undo the other:%n  %s%n  %s%nCompile both again, or omit the one that is out of date."
                                .formatted(kind, name.apply(part), before, part));
            }
        }
        return List.copyOf(all.values());
    }
}
