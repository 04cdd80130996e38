package dev.retort.dialect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a script runs a statement only where a condition holds, by what each database has for that. */
final class Guards {
    /** What MySQL does not prepare; MariaDB does, from 10.6 on. */
    private static final Set<String> UNPREPARED =
            Set.of("trigger", "procedure", "function", "event", "aggregate", "definer");

    private Guards() {}

    /**
     * A block, whose statements are texts: PL/pgSQL reads each when it comes to it, and takes a query there too.
     *
     * <pre>
     * do $retort$ begin
     * if not exists (…) then
     *     execute $sql$create table guest (…)$sql$;
     * end if;
     * end $retort$
     * </pre>
     */
    static List<String> block(String condition, List<String> statements) {
        String all = String.join("\n", statements);
        String inner = quote("sql", all);
        String outer = quote("retort", all + inner);
        return List.of("do " + outer + " begin\nif " + condition + " then\n"
                + statements.stream()
                        .map(each -> "    execute " + inner + each + inner + ";\n")
                        .collect(Collectors.joining())
                + "end if;\nend " + outer);
    }

    /** A dollar quote that a text does not have: {@code $sql$}, {@code $sql_$}. */
    private static String quote(String word, String text) {
        String quote = "$" + word + "$";
        return text.contains(quote) ? quote(word + "_", text) : quote;
    }

    /** A prepared statement, which is an empty one where the condition does not hold; in any client, without a delimiter of its own. */
    static List<String> prepared(Dialect dialect, String condition, String statement) {
        String word = SqlWords.of(statement).word();
        SqlWords words = SqlWords.of(statement);
        if (word.equals("create") && dialect.name().equals("mysql")) {
            words.word();
            if (UNPREPARED.contains(words.word())) {
                throw Refusal.of(
                        dialect,
                        "prepare \"" + statement.lines().findFirst().orElse("")
                                + "\", and has no other way to run it under a condition",
                        "Leave --idempotent away for the range that has it");
            }
        }
        return List.of(
                "set @retort = if(" + condition + ", " + dialect.literal(statement) + ", 'do 0')",
                "prepare retort from @retort",
                "execute retort",
                "deallocate prepare retort");
    }

    /** H2 runs a text; where the condition does not hold, one that does nothing. */
    static List<String> immediate(Dialect dialect, String condition, String statement) {
        if (Set.of("select", "with", "values", "table", "show", "explain")
                .contains(SqlWords.of(statement).word())) {
            throw Refusal.of(
                    dialect,
                    "run the query \"" + statement.lines().findFirst().orElse("") + "\" under a condition",
                    "Leave --idempotent away for the range that has it");
        }
        return List.of("execute immediate case when " + condition + " then " + dialect.literal(statement)
                + " else 'set @retort to null' end");
    }
}
