package dev.retort.script.oracle;

import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.schema.Column;
import dev.retort.script.ColumnDependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A column of Oracle with another type: in place it can be had only where the column is empty (ORA-01439), so the values are copied into
 * a new column, and the old one is dropped.
 */
record OracleColumnCopy(OracleClauses clauses, SqlGrammar grammar) {
    private static final String OLD = "retort_old";
    private static final Set<String> TEXTS = Set.of("varchar2", "nvarchar2", "char", "nchar");

    List<String> of(ColumnDependencies bonds, Column from, Column to) {
        String table = bonds.before().name();
        String alter = clauses.alter(table);
        String name = clauses.names.sql(to.name());
        Column added = to.withNullable(true);
        List<String> statements = new ArrayList<>(bonds.drop(grammar));
        statements.add(alter + "rename column " + name + " to " + OLD);
        statements.add(alter + "add (" + clauses.column(added) + ")" + clauses.storage(added));
        statements.add("update " + clauses.names.sql(table) + " set " + name + " = "
                + converted(clauses.type(from), clauses.type(to)));
        statements.add(alter + "drop column " + OLD);
        if (!to.nullable()) {
            statements.add(alter + clauses.setNotNull(to));
        }
        statements.addAll(bonds.add(grammar));
        statements.addAll(grammar.comments().onColumns(table, List.of(to)));
        return statements;
    }

    /** The old value as the new type. */
    private static String converted(String from, String to) {
        String source = base(from);
        String target = base(to);
        if (target.equals("clob") || target.equals("nclob") || target.equals("blob")) {
            return "to_" + target + "(" + OLD + ")";
        }
        if (source.endsWith("clob") && TEXTS.contains(target)) {
            return "to_char(" + OLD + ")";
        }
        return "cast(" + OLD + " as " + to + ")";
    }

    private static String base(String type) {
        return type.split("[ (]", 2)[0];
    }
}
