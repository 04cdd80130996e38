package dev.retort.conformance.hibernate;

import dev.retort.catalog.fact.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What cannot be judged on a database, since the database rejected one of Hibernate's own statements.
 *
 * @param names the tables, sequences and types that rejected statements were about, lower case, without quotes
 * @param statements the rejected statements, each with the database's error
 */
public record Unfit(Set<String> names, List<String> statements) {
    private static final String NAME =
            "(?:if (?:not )?exists )?(?:only )?(?<name>(?:\"[^\"]*\"|`[^`]*`|[^\\s(\"`])+).*";

    private static final List<Pattern> SUBJECTS = Stream.of(
                    "(?:create|alter) (?:table|sequence|type|domain|view) ",
                    "create (?:unique )?index (?:\"[^\"]*\"|`[^`]*`|\\S+) on ",
                    "comment on table ")
            .map(start -> Pattern.compile("\\s*" + start + NAME, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
            .toList();

    /** Copies the collections. */
    public Unfit {
        names = Set.copyOf(names);
        statements = List.copyOf(statements);
    }

    /** Finds what the rejected ones among these statements were about. */
    public static Unfit among(List<ExecutedStatement> executed) {
        List<ExecutedStatement> rejected = executed.stream()
                .filter(statement -> statement.rejection().isPresent())
                .toList();
        Set<String> names = new TreeSet<>();
        for (ExecutedStatement statement : rejected) {
            names.add(subject(statement.sql()));
        }
        return new Unfit(
                names,
                rejected.stream()
                        .map(statement -> statement.sql() + " -- "
                                + statement.rejection().orElseThrow().getMessage())
                        .toList());
    }

    /** The catalog without what is unfit. */
    public Catalog removeFrom(Catalog catalog) {
        return new Catalog(
                catalog.tables().stream().filter(table -> isFit(table.name())).toList(),
                catalog.sequences().stream()
                        .filter(sequence -> isFit(sequence.name()))
                        .toList(),
                catalog.types().stream().filter(type -> isFit(type.name())).toList());
    }

    private boolean isFit(String name) {
        return !names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The first name in a statement that is a table's, a sequence's or a type's; the whole statement if there is none. */
    private static String subject(String sql) {
        for (Pattern pattern : SUBJECTS) {
            Matcher matcher = pattern.matcher(sql);
            if (matcher.matches()) {
                return matcher.group("name").replaceAll("[\"`]", "").toLowerCase(Locale.ROOT);
            }
        }
        return sql;
    }
}
