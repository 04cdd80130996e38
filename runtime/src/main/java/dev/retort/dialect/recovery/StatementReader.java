package dev.retort.dialect.recovery;

import dev.retort.dialect.recovery.CatalogProbe.Thing;
import dev.retort.dialect.recovery.CompletionProbe.Kind;
import dev.retort.dialect.text.SqlName;
import dev.retort.dialect.text.SqlTokens;
import java.util.List;

/** Derives from a statement what the catalog shows after it took effect. Unknown statements are reported as such. */
final class StatementReader {
    private static final String[] OF_INDEX = {"unique", "fulltext", "spatial", "bitmap"};
    private static final String[] OF_TABLE = {"cached", "memory", "unlogged", "global", "local", "temporary", "temp"};

    private final SqlTokens words;
    private final String statement;

    StatementReader(SqlTokens words, String statement) {
        this.words = words;
        this.statement = statement;
    }

    CompletionProbe evidence() {
        return switch (words.word()) {
            case "insert", "update", "delete", "merge", "replace", "select", "with", "values" ->
                CompletionProbe.of(Kind.ROWS);
            case "set", "pragma" -> CompletionProbe.of(Kind.SESSION);
            case "comment", "analyze", "truncate", "grant" -> CompletionProbe.of(Kind.REPEATABLE);
            case "create" -> create();
            case "drop" -> drop();
            case "alter" -> alter();
            case "execute" -> execute();
            case "do" -> CompletionProbe.of(asksFirst() ? Kind.REPEATABLE : Kind.NONE);
            default -> CompletionProbe.of(Kind.NONE);
        };
    }

    /** Whether a block of PostgreSQL creates a schema only where there is none, or drops the sequence of a column only where there is one. */
    private boolean asksFirst() {
        return statement.startsWith("do $$ begin if to_regnamespace(")
                || statement.startsWith("do $$ begin if pg_get_serial_sequence(");
    }

    private CompletionProbe create() {
        if (words.skip("or", "replace")) {
            return CompletionProbe.of(Kind.REPEATABLE);
        }
        while (words.isAny(OF_INDEX) || words.isAny(OF_TABLE)) {
            words.word();
        }
        String what = words.word();
        if (what.equals("cast")) {
            return cast(true);
        }
        boolean concurrently = words.skip("concurrently");
        if (words.skip("if", "not", "exists")) {
            return CompletionProbe.of(Kind.REPEATABLE);
        }
        SqlName name = words.name();
        return switch (what) {
            case "table", "view" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.TABLE, name, name, true)));
            case "sequence" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.SEQUENCE, name, name, true)));
            case "type", "domain" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.TYPE, name, name, true)));
            case "index" -> words.skip("on") ? index(words.name(), name, concurrently) : CompletionProbe.of(Kind.NONE);
            default -> CompletionProbe.of(Kind.NONE);
        };
    }

    private static CompletionProbe index(SqlName table, SqlName name, boolean concurrently) {
        CompletionProbe evidence = CompletionProbe.of(List.of(CatalogProbe.of(Thing.INDEX, table, name, true)));
        return concurrently
                ? evidence.leaving(CompletionProbe.Leftover.Trace.UNFINISHED_INDEX, inSchemaOf(table, name))
                : evidence;
    }

    private CompletionProbe cast(boolean there) {
        words.skip("(");
        SqlName from = words.name();
        return words.skip("as")
                ? CompletionProbe.of(List.of(CatalogProbe.of(Thing.CAST, from, words.name(), there)))
                : CompletionProbe.of(Kind.NONE);
    }

    private CompletionProbe drop() {
        String what = words.word();
        if (what.equals("cast")) {
            return cast(false);
        }
        words.skip("concurrently");
        if (words.skip("if", "exists")) {
            return CompletionProbe.of(Kind.REPEATABLE);
        }
        SqlName name = words.name();
        if (words.nextClause()) {
            return CompletionProbe.of(Kind.NONE);
        }
        return switch (what) {
            case "table", "view" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.TABLE, name, name, false)));
            case "sequence" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.SEQUENCE, name, name, false)));
            case "type", "domain" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.TYPE, name, name, false)));
            case "index" -> CompletionProbe.of(List.of(CatalogProbe.of(Thing.INDEX, name, name, false)));
            default -> CompletionProbe.of(Kind.NONE);
        };
    }

    private CompletionProbe alter() {
        String what = words.word();
        if (what.equals("table")) {
            words.skip("if", "exists");
            SqlName table = words.name();
            return new AlterTableProbes(words, table)
                    .evidence()
                    .leaving(CompletionProbe.Leftover.Trace.COPY_OF_TABLE, table);
        }
        return switch (what) {
            case "index" -> renamed(Thing.INDEX, words.name());
            case "type", "domain" -> alterType(words.name());
            case "sequence" -> CompletionProbe.of(Kind.REPEATABLE);
            default -> CompletionProbe.of(Kind.NONE);
        };
    }

    private CompletionProbe alterType(SqlName type) {
        return words.skip("add", "value", "if", "not", "exists")
                ? CompletionProbe.of(Kind.REPEATABLE)
                : renamed(Thing.TYPE, type);
    }

    private CompletionProbe renamed(Thing thing, SqlName from) {
        if (!words.skip("rename", "to")) {
            return CompletionProbe.of(Kind.NONE);
        }
        SqlName to = inSchemaOf(from, words.name());
        return CompletionProbe.of(
                List.of(CatalogProbe.of(thing, to, to, true), CatalogProbe.of(thing, from, from, false)));
    }

    static SqlName inSchemaOf(SqlName other, SqlName name) {
        return name.schema().isEmpty() ? new SqlName(other.schema(), name.text(), name.quoted()) : name;
    }

    /** {@code execute immediate (select …)}: the query finds what the statement that it makes takes away. */
    private CompletionProbe execute() {
        if (!words.skip("immediate") || !words.isAny("(")) {
            return CompletionProbe.of(Kind.NONE);
        }
        int start = words.position();
        return CompletionProbe.ofQuery(statement.substring(start + 1, statement.lastIndexOf(')')));
    }
}
