package dev.retort.cli.adopt;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The imports that an advice needs beside those of Jakarta Persistence, which an entity has. */
final class HibernateImports {
    private static final String ANNOTATIONS = "org.hibernate.annotations.";

    /** An annotation that is to go is imported already. */
    private static final Pattern ANNOTATION = Pattern.compile(
            "(?<!no )@(Check|Collate|ColumnDefault|ColumnTransformer|Comment|GeneratedColumn|JdbcTypeCode|OnDelete)\\(");

    /** What some of them name in their attributes. */
    private static final Map<String, String> NAMED = Map.of(
            "JdbcTypeCode", "org.hibernate.type.SqlTypes", "OnDelete", "org.hibernate.annotations.OnDeleteAction");

    private HibernateImports() {}

    /** The full names, sorted, each once. */
    static List<String> of(List<String> advice) {
        return advice.stream()
                .flatMap(text -> ANNOTATION.matcher(text).results())
                .map(found -> found.group(1))
                .flatMap(name -> Stream.concat(Stream.of(ANNOTATIONS + name), Stream.ofNullable(NAMED.get(name))))
                .distinct()
                .sorted()
                .toList();
    }
}
