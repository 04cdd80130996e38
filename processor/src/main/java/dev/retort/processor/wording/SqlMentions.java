package dev.retort.processor.wording;

import dev.retort.schema.Names;
import dev.retort.schema.Sql;
import java.util.Collection;
import java.util.regex.Pattern;

/** Which names stand in SQL as a word: those of columns in a check, of tables in the query of a view. */
public final class SqlMentions {
    private SqlMentions() {}

    /** Whether one of some names stands in SQL, be it on some databases alone. */
    public static boolean any(Sql sql, Collection<String> names) {
        return sql.texts().anyMatch(text -> any(text, names));
    }

    /** Whether one of some names stands in SQL; of one with a schema the last part counts. */
    public static boolean any(String sql, Collection<String> names) {
        return names.stream()
                .map(name -> Names.simple(name).replace("`", ""))
                .anyMatch(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(sql)
                        .find());
    }
}
