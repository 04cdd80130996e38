package dev.retort.report.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the lines of classes and members. Parses a source when it is first needed. Not thread-safe. */
public final class SourcePlaces {
    private final Function<String, List<SourceText>> sources;
    private final Map<String, List<Outlined>> outlines = new HashMap<>();

    private record Outlined(String file, SourceOutline outline) {}

    /**
     * The places in some sources.
     *
     * @param sources the sources that may declare a class of a simple name, the likeliest first
     */
    public SourcePlaces(Function<String, List<SourceText>> sources) {
        this.sources = sources;
    }

    /** No places. */
    public static SourcePlaces none() {
        return new SourcePlaces(name -> List.of());
    }

    /**
     * The line of a class or a member as the compiler names it.
     *
     * @param member {@code Guest}, {@code Guest.email}; a member without a field is looked for as {@code getEmail} and {@code isEmail} too
     */
    public Optional<Place> member(String member) {
        int dot = member.indexOf('.');
        String type = dot < 0 ? member : member.substring(0, dot);
        List<String> names = new ArrayList<>(List.of(member));
        if (dot >= 0 && dot + 1 < member.length()) {
            String property = member.substring(dot + 1, dot + 2).toUpperCase(Locale.ROOT) + member.substring(dot + 2);
            names.addAll(List.of(type + ".get" + property, type + ".is" + property, type));
        }
        return names.stream()
                .flatMap(name -> of(type).stream().flatMap(each -> place(each, name).stream()))
                .findFirst();
    }

    /**
     * The line of an operation in the method {@code upgrade}. Where the class does not state its operations one by one, the line of the class.
     *
     * @param className the binary name of the revision class
     * @param index the place of the operation, from 0
     * @param count how many operations the revision has
     */
    public Optional<Place> operation(String className, int index, int count) {
        String type = className.substring(className.lastIndexOf('.') + 1);
        for (Outlined each : of(type)) {
            List<Integer> lines = each.outline().upgrade(type);
            if (lines.size() == count && each.outline().line(type) != null) {
                return Optional.of(new Place(each.file(), lines.get(index)));
            }
        }
        return member(type);
    }

    private List<Outlined> of(String type) {
        return outlines.computeIfAbsent(
                type,
                name -> sources.apply(name).stream()
                        .map(each -> new Outlined(each.file(), SourceOutline.of(each)))
                        .toList());
    }

    private static Optional<Place> place(Outlined source, String name) {
        return Optional.ofNullable(source.outline().line(name)).map(line -> new Place(source.file(), line));
    }
}
