package dev.retort.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.text.SqlTokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements as other migration tools read them from a file. */
public final class ToolScript {
    private ToolScript() {}

    /**
     * A statement as Flyway reads it, which takes each database's own client as its model: with {@code delimiter} around a body of MariaDB and
     * MySQL, {@code go} on SQL Server, a slash behind a block of Oracle.
     */
    public static String flyway(Dialect dialect, String statement) {
        return switch (dialect.name()) {
            case "mariadb", "mysql" -> ScriptFormat.of(dialect).closed(statement);
            case "sqlserver" -> ScriptFormat.semicolon(statement) + "\ngo";
            case "oracle" -> ScriptFormat.semicolon(statement) + (isBlock(statement) ? "\n/" : "");
            default -> ScriptFormat.semicolon(statement);
        };
    }

    /** Whether a statement has a semicolon inside, at which a tool that knows quotes alone would cut it. */
    private static boolean isBlock(String statement) {
        return SqlTokens.of(statement.strip().replaceFirst(";$", "")).contains(";");
    }

    /**
     * What has to close each of some statements instead of a semicolon, because one of them has a semicolon inside; empty where a semicolon does.
     */
    public static Optional<String> delimiter(List<String> statements) {
        return statements.stream().anyMatch(ToolScript::isBlock)
                ? Stream.of("//", "~~", "@@")
                        .filter(each -> statements.stream().noneMatch(statement -> statement.contains(each)))
                        .findFirst()
                        .or(() -> Optional.of("//retort//"))
                : Optional.empty();
    }

    /** A statement closed by a semicolon. */
    public static String closed(String statement) {
        return ScriptFormat.semicolon(statement);
    }
}
