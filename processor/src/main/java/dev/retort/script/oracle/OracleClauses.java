package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.TypeKind;
import java.util.EnumSet;
import java.util.Set;

/** The clauses that Oracle has otherwise than the standard (Oracle 23ai SQL Language Reference, CREATE TABLE). */
final class OracleClauses extends Clauses {
    private static final Set<String> LOBS = Set.of("clob", "nclob", "blob");

    /** Large objects are read through a locator. */
    private static final Set<TypeKind> LONG = EnumSet.of(TypeKind.TEXT, TypeKind.NTEXT, TypeKind.BYTES);

    private final Dialect dialect;

    OracleClauses(Dialect dialect, Identifiers names, VendorTypes types) {
        super(names, types);
        this.dialect = dialect;
    }

    @Override
    public String add(String column) {
        return "add " + column;
    }

    @Override
    protected String setNotNull(Column column) {
        return "modify " + names.sql(column.name()) + " not null";
    }

    /** Its own way is a sequence. */
    @Override
    public boolean isNumbered(Column column) {
        return column.numbering() == ColumnGeneration.IDENTITY;
    }

    /** An identity is never null, and Hibernate does not say so. */
    @Override
    public String definition(Column column) {
        return super.definition(isNumbered(column) ? column.withNullable(true) : column);
    }

    /** A large object that is read with its row, and not by a locator: {@code  lob(note) query as value}; nothing for any other column. */
    String storage(Column column) {
        boolean large = column.type() instanceof ColumnType.Basic basic
                && !LONG.contains(basic.kind())
                && LOBS.contains(type(column));
        return large ? " lob(" + names.sql(column.name()) + ") query as value" : "";
    }

    /** The rule without words there is that of "no action" and "restrict". */
    @Override
    protected String action(String event, ReferentialAction action) {
        if (action == ReferentialAction.RESTRICT) {
            return "";
        }
        boolean known = event.equals("delete") && action != ReferentialAction.SET_DEFAULT;
        if (action != ReferentialAction.NO_ACTION && !known) {
            throw UnsupportedChange.of(
                    dialect, "have a foreign key on " + event + " " + action.sql(), "Write a trigger with op.execute");
        }
        return super.action(event, action);
    }
}
