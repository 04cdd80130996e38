package com.acme.hsqldb;

import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What HSQLDB says in its own way. */
final class HsqldbStatements extends StandardSql {
    HsqldbStatements(SqlGrammar grammar, AppliedOperation applied) {
        super(grammar, applied);
    }

    /** HSQLDB adds nothing by itself that has to have a name here. */
    @Override
    protected Table explicit(Table table) {
        return table;
    }

    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        String alter = alter(table.name()) + "alter column " + names.sql(to.name()) + " ";
        List<String> statements = new ArrayList<>();
        if (!clauses.type(to).equals(clauses.type(from))) {
            statements.add(alter + "set data type " + clauses.type(to));
        }
        if (to.nullable() != from.nullable()) {
            statements.add(alter + (to.nullable() ? "set null" : "set not null"));
        }
        if (!to.defaultValue().equals(from.defaultValue())) {
            statements.add(alter
                    + (to.defaultValue().isEmpty()
                            ? "drop default"
                            : "set default " + names.expression(to.defaultValue())));
        }
        return statements;
    }

    @Override
    protected String renameColumn(String from, String to) {
        return "alter column " + from + " rename to " + to;
    }

    @Override
    protected List<String> numberOn(Table table, Column identity) {
        return List.of();
    }
}
