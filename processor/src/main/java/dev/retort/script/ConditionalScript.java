package dev.retort.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.text.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a script runs a statement only where a condition holds, by what each database has for that. */
final class ConditionalScript {
    /** Statements that MySQL cannot prepare. MariaDB can since 10.6. */
    private static final Set<String> UNPREPARED =
            Set.of("trigger", "procedure", "function", "event", "aggregate", "definer");

    private ConditionalScript() {}

    /**
     * The statements that carry out others only where a condition holds. Where DDL is transactional they are one statement, so that all of
     * them run or none.
     *
     * @param condition as after {@code where}: {@code exists (select 1 from retort_history)}
     * @throws dev.retort.problem.RetortException if the database has no such thing, or not for one of the statements (RT414)
     */
    static List<String> of(Dialect dialect, String condition, List<String> statements) {
        return switch (dialect.name()) {
            case "h2" ->
                statements.stream()
                        .map(each -> immediate(dialect, condition, each))
                        .toList();
            case "postgresql" -> block(condition, statements);
            case "mariadb", "mysql" ->
                statements.stream()
                        .flatMap(each -> prepared(dialect, condition, each).stream())
                        .toList();
            default ->
                throw UnsupportedChange.of(
                        dialect,
                        "run a statement of a script conditionally",
                        "Omit --idempotent, and name the current and the target revision with FROM:TO");
        };
    }

    /** Statements, none of which changes the schema, as one transaction. H2 has no statement that begins one. */
    static List<String> transaction(Dialect dialect, List<String> statements) {
        boolean h2 = dialect.name().equals("h2");
        List<String> transaction = new ArrayList<>(List.of(h2 ? "set autocommit false" : "start transaction"));
        transaction.addAll(statements);
        transaction.addAll(h2 ? List.of("commit", "set autocommit true") : List.of("commit"));
        return transaction;
    }

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
    private static List<String> block(String condition, List<String> statements) {
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
    private static List<String> prepared(Dialect dialect, String condition, String statement) {
        String word = SqlTokens.of(statement).word();
        SqlTokens words = SqlTokens.of(statement);
        if (word.equals("create") && dialect.name().equals("mysql")) {
            words.word();
            if (UNPREPARED.contains(words.word())) {
                throw UnsupportedChange.of(
                        dialect,
                        "prepare \"" + statement.lines().findFirst().orElse("")
                                + "\", and has no other way to run it conditionally",
                        "Omit --idempotent for the range that contains it");
            }
        }
        return List.of(
                "set @retort = if(" + condition + ", " + dialect.literal(statement) + ", 'do 0')",
                "prepare retort from @retort",
                "execute retort",
                "deallocate prepare retort");
    }

    /** H2 runs a text; where the condition does not hold, one that does nothing. */
    private static String immediate(Dialect dialect, String condition, String statement) {
        if (Set.of("select", "with", "values", "table", "show", "explain")
                .contains(SqlTokens.of(statement).word())) {
            throw UnsupportedChange.of(
                    dialect,
                    "run the query \"" + statement.lines().findFirst().orElse("") + "\" conditionally",
                    "Omit --idempotent for the range that contains it");
        }
        return "execute immediate case when " + condition + " then " + dialect.literal(statement)
                + " else 'set @retort to null' end";
    }
}
