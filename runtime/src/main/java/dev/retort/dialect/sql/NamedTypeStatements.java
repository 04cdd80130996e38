package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that a database knows by names of their own. Each is created with the first column of it, dropped with the last, and changed
 * with the first column that has other values: the schema has no list of them, so that branches which both bring one can be merged.
 */
public abstract class NamedTypeStatements {
    private static final String OLD = "_old";

    public final Identifiers names;
    public final VendorTypes types;

    public NamedTypeStatements(Identifiers names, VendorTypes types) {
        this.names = names;
        this.types = types;
    }

    /** The statements of an operation among those for the types that come, change and go with it. */
    public final List<String> around(AppliedOperation applied, List<String> statements) {
        Map<String, NamedEnumeration> old = of(applied.before());
        Map<String, NamedEnumeration> now = of(applied.after());
        List<String> all = new ArrayList<>();
        now.forEach((key, type) -> {
            if (!old.containsKey(key)) {
                all.addAll(create(type));
            }
        });
        if (applied.operation() instanceof AlterColumn alter) {
            all.addAll(change(alter, applied.before()));
        }
        all.addAll(statements);
        old.forEach((key, type) -> {
            if (!now.containsKey(key)) {
                all.addAll(drop(names.sql(type.name())));
            }
        });
        return all;
    }

    private static Map<String, NamedEnumeration> of(Schema schema) {
        Map<String, NamedEnumeration> found = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                in(column).ifPresent(type -> found.putIfAbsent(Names.key(type.name()), type));
            }
        }
        return found;
    }

    private static Optional<NamedEnumeration> in(Column column) {
        ColumnType type = column.type() instanceof ColumnType.Array array ? array.element() : column.type();
        return type instanceof NamedEnumeration named ? Optional.of(named) : Optional.empty();
    }

    /** Changes the values of a type, unless another column of it had them changed already. */
    private List<String> change(AlterColumn alter, Schema before) {
        NamedEnumeration from = in(alter.from(before)).orElse(null);
        NamedEnumeration to = in(alter.to(before)).orElse(null);
        if (from == null || to == null || from.equals(to) || !Names.same(from.name(), to.name())) {
            return List.of();
        }
        boolean isChanged = before.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> in(column).filter(to::equals).isPresent());
        return isChanged ? List.of() : change(from, to, before);
    }

    /** The statements that give a type other values. */
    protected List<String> change(NamedEnumeration from, NamedEnumeration to, Schema before) {
        String aside = names.sql(from.name() + OLD);
        List<String> all = new ArrayList<>();
        all.add(rename(names.sql(from.name()), aside));
        all.addAll(create(to));
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                if (in(column).filter(from::equals).isPresent()) {
                    all.addAll(convert(table, column));
                }
            }
        }
        all.addAll(drop(aside));
        return all;
    }

    /** The statements that create a type. */
    protected abstract List<String> create(NamedEnumeration type);

    /** The statement that gives a type another name. */
    protected abstract String rename(String from, String to);

    /** The statements that drop a type that no column has any more. */
    protected abstract List<String> drop(String name);

    /** The statements that carry a column over from a type that was set aside to the one that has its name now. */
    protected abstract List<String> convert(Table table, Column column);
}
