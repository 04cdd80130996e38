package dev.retort.dialect.recovery;

import dev.retort.dialect.recovery.CatalogProbe.Thing;
import dev.retort.dialect.recovery.CompletionProbe.Kind;
import dev.retort.dialect.text.SqlName;
import dev.retort.dialect.text.SqlTokens;
import java.util.ArrayList;
import java.util.List;

/** The evidence in the catalog for the clauses of an {@code alter table}, which take effect together. */
final class AlterTableProbes {
    private final SqlTokens words;
    private final SqlName table;
    private final List<CatalogProbe> facts = new ArrayList<>();
    private boolean unknown;

    AlterTableProbes(SqlTokens words, SqlName table) {
        this.words = words;
        this.table = table;
    }

    CompletionProbe evidence() {
        do {
            clause();
        } while (words.nextClause());
        if (unknown) {
            return CompletionProbe.of(Kind.NONE);
        }
        // What is dropped and added again under its name is there before and after.
        List<CatalogProbe> telling = facts.stream()
                .filter(fact ->
                        facts.stream().noneMatch(other -> other.there() != fact.there() && other.isOfSameThingAs(fact)))
                .toList();
        return telling.isEmpty() ? CompletionProbe.of(Kind.REPEATABLE) : CompletionProbe.of(telling);
    }

    private void clause() {
        switch (words.word()) {
            case "add" -> add();
            case "drop" -> drop();
            case "rename" -> rename();
            case "alter" -> alter();
            case "change" -> change();
            case "modify", "comment", "engine", "convert", "validate" -> {}
            default -> unknown = true;
        }
    }

    private void add() {
        if (words.skip("constraint")) {
            fact(Thing.CONSTRAINT, words.name(), true);
        } else if (words.skip("primary", "key")) {
            facts.add(new CatalogProbe(Thing.PRIMARY_KEY, table, List.of(), true));
        } else if (words.skip("unique")) {
            unique();
        } else if (words.skip("index") || words.skip("key")) {
            fact(Thing.INDEX, words.name(), true);
        } else if (words.isAny("check", "foreign", "fulltext", "spatial", "partition")) {
            unknown = true;
        } else {
            words.skip("column");
            if (!words.skip("if", "not", "exists")) {
                fact(Thing.COLUMN, words.name(), true);
            }
        }
    }

    private void unique() {
        if (words.skip("index") || words.skip("key") || !words.isAny("(")) {
            fact(Thing.INDEX, words.name(), true);
        } else {
            facts.add(new CatalogProbe(Thing.UNIQUE, table, words.names(), true));
        }
    }

    private void drop() {
        if (words.skip("primary", "key")) {
            facts.add(new CatalogProbe(Thing.PRIMARY_KEY, table, List.of(), false));
            return;
        }
        Thing thing = Thing.COLUMN;
        if (words.skip("constraint") || words.skip("foreign", "key") || words.skip("check")) {
            thing = Thing.CONSTRAINT;
        } else if (words.skip("index") || words.skip("key")) {
            thing = Thing.INDEX;
        } else {
            words.skip("column");
        }
        if (!words.skip("if", "exists")) {
            fact(thing, words.name(), false);
        }
    }

    private void rename() {
        if (words.skip("to") || words.skip("as")) {
            SqlName to = StatementReader.inSchemaOf(table, words.name());
            facts.add(CatalogProbe.of(Thing.TABLE, to, to, true));
            facts.add(CatalogProbe.of(Thing.TABLE, table, table, false));
        } else if (words.skip("constraint")) {
            renamed(Thing.CONSTRAINT);
        } else if (words.skip("index") || words.skip("key")) {
            renamed(Thing.INDEX);
        } else {
            words.skip("column");
            renamed(Thing.COLUMN);
        }
    }

    private void renamed(Thing thing) {
        SqlName from = words.name();
        words.skip("to");
        renamed(thing, from, words.name());
    }

    /** A name that changes in case alone is one to a catalog that does not care for case. */
    private void renamed(Thing thing, SqlName from, SqlName to) {
        if (from.quoted() || to.quoted() || !from.text().equalsIgnoreCase(to.text())) {
            fact(thing, to, true);
            fact(thing, from, false);
        }
    }

    /** {@code alter column a rename to b}, {@code add generated … as identity}; any other change of a column comes to the same a second time. */
    private void alter() {
        words.skip("column");
        SqlName from = words.name();
        if (words.skip("add", "generated")) {
            fact(Thing.IDENTITY, from, true);
        } else if (words.skip("drop", "identity") && !words.skip("if", "exists")) {
            fact(Thing.IDENTITY, from, false);
        } else if (words.skip("rename", "to")) {
            renamed(Thing.COLUMN, from, words.name());
        }
    }

    private void change() {
        words.skip("column");
        SqlName from = words.name();
        renamed(Thing.COLUMN, from, words.name());
    }

    private void fact(Thing thing, SqlName name, boolean there) {
        facts.add(CatalogProbe.of(thing, table, name, there));
    }
}
