package dev.retort.dialect.h2;

import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drops a unique constraint or check of H2 whose name H2 made up: {@code CONSTRAINT_5}, {@code CONSTRAINT_51_0}. Its columns say which
 * one it is. H2 refuses the statement where no constraint, or more than one, answers to them. The catalog is written in upper case for
 * databases with {@code DATABASE_TO_UPPER=FALSE}.
 */
final class H2UnnamedConstraint {
    /** A string literal, to be left alone; a name in backticks; one in quotes; a word that is no function. */
    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|`([^`]+)`|\"((?:[^\"]|\"\")+)\""
            + "|(?<![\\p{L}\\p{N}_$])([\\p{L}_][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

    private final Identifiers names;

    /**
     * @param names how H2 writes names
     */
    H2UnnamedConstraint(Identifiers names) {
        this.names = names;
    }

    /** {@code execute immediate (select 'alter table guest drop constraint ' || …)}. */
    String drop(Table table, NamedConstraint constraint) {
        boolean unique = constraint.part() instanceof UniqueConstraint;
        List<String> columns = columns(table, constraint);
        String alter = "alter table " + names.sql(table.name()) + " drop constraint \"";
        String order = unique && columns.size() > 1 ? "\n    and " + inOrder(columns) : "";
        return "execute immediate (select " + Literals.text(alter) + " || c.CONSTRAINT_NAME || '\"'"
                + "\n    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS c"
                + "\n    where " + inSchema(table)
                + " and " + is("c.TABLE_NAME", Names.simple(table.name()))
                + "\n    and c.CONSTRAINT_TYPE = " + (unique ? "'UNIQUE'" : "'CHECK'")
                + " and c.CONSTRAINT_NAME regexp '^CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?$'"
                + "\n    and " + uses(columns) + order + ")";
    }

    /** Whether a table has another constraint of that kind, without a name too, that has the same columns. */
    boolean isAmbiguous(Table table, NamedConstraint constraint) {
        return NamedConstraint.of(table).stream()
                        .filter(other -> other.name().isEmpty())
                        .filter(other ->
                                other.part().getClass() == constraint.part().getClass())
                        .filter(other -> columns(table, other).equals(columns(table, constraint)))
                        .count()
                > 1;
    }

    private List<String> columns(Table table, NamedConstraint constraint) {
        if (constraint.part() instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        Set<String> words = WORD.matcher(
                        ((Check) constraint.part()).expression().text())
                .results()
                .map(this::word)
                .collect(Collectors.toSet());
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> words.stream().anyMatch(word -> isCalled(column, word)))
                .toList();
    }

    /** A name as H2 keeps it; empty for a literal. */
    private String word(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            return match.group(2).replace("\"\"", "\"");
        }
        return match.group(3) == null ? "" : names.stored(match.group(3));
    }

    private boolean isCalled(String column, String word) {
        String stored = names.stored(column);
        return column.startsWith("`") ? stored.equals(word) : stored.equalsIgnoreCase(word);
    }

    private String inSchema(Table table) {
        String schema = Identifiers.schemaOf(table.name());
        return schema.isEmpty()
                ? "c.TABLE_SCHEMA = current_schema"
                : is("c.TABLE_SCHEMA", schema.substring(0, schema.length() - 1));
    }

    /** These columns and no others, whatever they were called when the constraint was made. */
    private String uses(List<String> columns) {
        String each = columns.stream()
                .map(column -> " and bool_or(" + is("u.COLUMN_NAME", column) + ")")
                .collect(Collectors.joining());
        return "(select count(*) = " + columns.size() + each + of("CONSTRAINT_COLUMN_USAGE");
    }

    /** No two of them the other way round. This table of H2 keeps the old name of a renamed column until H2 starts again. */
    private String inOrder(List<String> columns) {
        String each = IntStream.range(0, columns.size())
                .mapToObj(i ->
                        "(u.ORDINAL_POSITION = " + (i + 1) + " or not " + is("u.COLUMN_NAME", columns.get(i)) + ")")
                .collect(Collectors.joining(" and "));
        return "(select every(" + each + ")" + of("KEY_COLUMN_USAGE");
    }

    private static String of(String table) {
        return "\n        from INFORMATION_SCHEMA." + table + " u"
                + "\n        where u.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = c.CONSTRAINT_NAME)";
    }

    /** A name without backticks is in upper or lower case, as the database was told to keep it. */
    private String is(String column, String name) {
        String stored = Literals.text(names.stored(name));
        return name.startsWith("`") ? column + " = " + stored : "upper(" + column + ") = " + stored;
    }
}
