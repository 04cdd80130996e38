package dev.retort.dialect;

import dev.retort.dialect.Evidence.Kind;
import dev.retort.dialect.Fact.Thing;
import java.util.List;

/** Reads from a statement what the catalog shows once it has taken effect. What it does not know, it says so. */
final class StatementReader {
    private static final String[] OF_INDEX = {"unique", "fulltext", "spatial", "bitmap"};
    private static final String[] OF_TABLE = {"cached", "memory", "unlogged", "global", "local", "temporary", "temp"};

    private final SqlWords words;
    private final String statement;

    StatementReader(SqlWords words, String statement) {
        this.words = words;
        this.statement = statement;
    }

    Evidence evidence() {
        return switch (words.word()) {
            case "insert", "update", "delete", "merge", "replace", "select", "with", "values" -> Evidence.of(Kind.ROWS);
            case "set", "pragma" -> Evidence.of(Kind.SESSION);
            case "comment", "analyze", "truncate" -> Evidence.of(Kind.REPEATABLE);
            case "create" -> create();
            case "drop" -> drop();
            case "alter" -> alter();
            case "execute" -> execute();
            case "do" -> Evidence.of(asksFirst() ? Kind.REPEATABLE : Kind.NONE);
            default -> Evidence.of(Kind.NONE);
        };
    }

    /** Whether a block of PostgreSQL creates a schema only where there is none. */
    private boolean asksFirst() {
        return statement.startsWith("do $$ begin if to_regnamespace(");
    }

    private Evidence create() {
        if (words.skip("or", "replace")) {
            return Evidence.of(Kind.REPEATABLE);
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
            return Evidence.of(Kind.REPEATABLE);
        }
        SqlName name = words.name();
        return switch (what) {
            case "table", "view" -> Evidence.of(List.of(Fact.of(Thing.TABLE, name, name, true)));
            case "sequence" -> Evidence.of(List.of(Fact.of(Thing.SEQUENCE, name, name, true)));
            case "type", "domain" -> Evidence.of(List.of(Fact.of(Thing.TYPE, name, name, true)));
            case "index" -> words.skip("on") ? index(words.name(), name, concurrently) : Evidence.of(Kind.NONE);
            default -> Evidence.of(Kind.NONE);
        };
    }

    private static Evidence index(SqlName table, SqlName name, boolean concurrently) {
        Evidence evidence = Evidence.of(List.of(Fact.of(Thing.INDEX, table, name, true)));
        return concurrently
                ? evidence.leaving(Evidence.Leftover.Trace.UNFINISHED_INDEX, inSchemaOf(table, name))
                : evidence;
    }

    private Evidence cast(boolean there) {
        words.skip("(");
        SqlName from = words.name();
        return words.skip("as")
                ? Evidence.of(List.of(Fact.of(Thing.CAST, from, words.name(), there)))
                : Evidence.of(Kind.NONE);
    }

    private Evidence drop() {
        String what = words.word();
        if (what.equals("cast")) {
            return cast(false);
        }
        words.skip("concurrently");
        if (words.skip("if", "exists")) {
            return Evidence.of(Kind.REPEATABLE);
        }
        SqlName name = words.name();
        if (words.nextClause()) {
            return Evidence.of(Kind.NONE);
        }
        return switch (what) {
            case "table", "view" -> Evidence.of(List.of(Fact.of(Thing.TABLE, name, name, false)));
            case "sequence" -> Evidence.of(List.of(Fact.of(Thing.SEQUENCE, name, name, false)));
            case "type", "domain" -> Evidence.of(List.of(Fact.of(Thing.TYPE, name, name, false)));
            case "index" -> Evidence.of(List.of(Fact.of(Thing.INDEX, name, name, false)));
            default -> Evidence.of(Kind.NONE);
        };
    }

    private Evidence alter() {
        String what = words.word();
        if (what.equals("table")) {
            words.skip("if", "exists");
            SqlName table = words.name();
            return new AlterTable(words, table).evidence().leaving(Evidence.Leftover.Trace.COPY_OF_TABLE, table);
        }
        return switch (what) {
            case "index" -> renamed(Thing.INDEX, words.name());
            case "type", "domain" -> alterType(words.name());
            case "sequence" -> Evidence.of(Kind.REPEATABLE);
            default -> Evidence.of(Kind.NONE);
        };
    }

    private Evidence alterType(SqlName type) {
        return words.skip("add", "value", "if", "not", "exists")
                ? Evidence.of(Kind.REPEATABLE)
                : renamed(Thing.TYPE, type);
    }

    private Evidence renamed(Thing thing, SqlName from) {
        if (!words.skip("rename", "to")) {
            return Evidence.of(Kind.NONE);
        }
        SqlName to = inSchemaOf(from, words.name());
        return Evidence.of(List.of(Fact.of(thing, to, to, true), Fact.of(thing, from, from, false)));
    }

    static SqlName inSchemaOf(SqlName other, SqlName name) {
        return name.schema().isEmpty() ? new SqlName(other.schema(), name.text(), name.quoted()) : name;
    }

    /** {@code execute immediate (select …)}: the query finds what the statement that it makes takes away. */
    private Evidence execute() {
        if (!words.skip("immediate") || !words.isAny("(")) {
            return Evidence.of(Kind.NONE);
        }
        int start = words.position();
        return Evidence.ofQuery(statement.substring(start + 1, statement.lastIndexOf(')')));
    }
}
