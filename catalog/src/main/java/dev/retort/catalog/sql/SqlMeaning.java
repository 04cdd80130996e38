package dev.retort.catalog.sql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.text.Computation;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.util.Optional;
import java.util.Set;

/**
 * When two texts mean the same to one database. This is the only place that decides so: everything else compares the forms that
 * come from here. Thread-safe.
 */
public final class SqlMeaning {
    private final Dialect dialect;
    private final TypeNames types;
    private final Expressions expressions;
    private final StoredNames names;
    private final GeneratedNames generatedNames;
    private final boolean mySql;
    private final boolean checks;

    /**
     * The meaning of texts to a database.
     *
     * @param dialect its dialect
     * @param currentSchema the schema of the connection; empty for none
     * @param mixedCase whether the server takes {@code Guest} and {@code guest} for two tables
     */
    public SqlMeaning(Dialect dialect, String currentSchema, boolean mixedCase) {
        this.dialect = dialect;
        this.types = TypeNames.of(dialect.name());
        this.mySql = dialect.name().equals("mysql") || dialect.name().equals("mariadb");
        this.expressions = new Expressions(mySql);
        this.checks = rendersChecks(dialect);
        this.names = StoredNames.of(dialect.name(), currentSchema, mixedCase);
        this.generatedNames = new GeneratedNames(dialect.name(), names);
    }

    /** The database's names. */
    public StoredNames names() {
        return names;
    }

    /** Whether the database generates the name of a constraint: none was given, or one that Hibernate gives on MySQL alone. */
    public boolean generatesName(TablePart expected) {
        return expected.name().isEmpty()
                || (expected instanceof UniqueConstraint unique && unique.implicit() && !mySql);
    }

    /**
     * Whether a constraint has another name than later statements will use: the expected one, or one that the database generates.
     *
     * @param name the name in the catalog; empty for none
     */
    public boolean isRenamed(TablePart expected, Table table, String name) {
        return generatesName(expected)
                ? !generatedNames.mayBe(name, expected, table)
                : !name.isEmpty() && !names.key(expected.name()).equals(names.key(name));
    }

    /** The name of the database's dialect. */
    public String database() {
        return dialect.name();
    }

    /** Whether a unique constraint and a unique index are the same thing there, and a foreign key brings an index along. */
    public boolean isMySql() {
        return mySql;
    }

    /** Whether the database has the values of an enumeration in the type, so that it needs no check. */
    public boolean hasEnumerations() {
        return mySql || dialect.name().equals("h2");
    }

    /** Whether the database's own way to number rows is a sequence. */
    public boolean numbersBySequences() {
        return isPostgreSql();
    }

    private boolean isPostgreSql() {
        return dialect.name().equals("postgresql");
    }

    /** Whether the database numbers a column by itself. */
    public boolean isNumbered(Column column) {
        return column.numbering() == ColumnGeneration.IDENTITY
                || (column.numbering() == ColumnGeneration.NATIVE && !numbersBySequences());
    }

    /** Whether the catalog tells an identity; SQLite numbers every integer that is a key. */
    public boolean tellsIdentity() {
        return !dialect.name().equals("sqlite");
    }

    /**
     * Whether a column may be null; PostgreSQL leaves {@code not null} out of a computed one, as Hibernate does, and MariaDB has no {@code not null} there.
     */
    public boolean isNullable(Column column) {
        boolean computed = (isPostgreSql() || dialect.name().equals("mariadb"))
                && !column.generated().isEmpty();
        return computed || (column.nullable() && !isNumbered(column));
    }

    /** Whether the database keeps checks: MySQL before 8.0.16 reads a check and forgets it, and its dialect writes none. */
    public boolean hasChecks() {
        return checks;
    }

    private static boolean rendersChecks(Dialect dialect) {
        Table table = Table.of("t", new Column("c", Types.integer(), true));
        AddCheck check = new AddCheck("t", new Check("ck", "", "c > 0"));
        // SQLite has no statement that adds one: it makes the table again, which is a statement too.
        return !dialect.render(AppliedOperation.of(check, Schema.empty().plus(table)))
                .isEmpty();
    }

    /** Whether tables and columns have comments. */
    public boolean hasComments() {
        return !dialect.name().equals("sqlite");
    }

    /** Whether the collation of a column can be compared where none is expected: a national type of MySQL brings one along. */
    public boolean tellsCollation(Column column) {
        return !mySql || !dialect.type(column.type()).contains("character set");
    }

    /** Whether a foreign key without an action differs from one that restricts. */
    public boolean defersNoAction() {
        return isPostgreSql() || dialect.name().equals("sqlite");
    }

    /** A column as the database has it, with the clauses of its {@code columnDefinition} in their place. */
    public Column plain(Column column) {
        if (!(column.type() instanceof ColumnType.Definition definition)) {
            return column;
        }
        DefinitionClauses clauses = DefinitionClauses.of(definition.sql());
        Column plain = column.withType(new ColumnType.Definition(clauses.type(), definition.values()))
                .withNullable(column.nullable() && !clauses.notNull() && !clauses.numbered());
        if (clauses.numbered() && !plain.identity()) {
            plain = plain.asIdentity();
        }
        if (!clauses.defaultValue().isEmpty() && plain.defaultValue().isEmpty()) {
            plain = plain.withDefault(clauses.defaultValue());
        }
        if (!clauses.generated().isEmpty() && plain.generated().isEmpty()) {
            plain = plain.generatedAs(clauses.generated());
        }
        plain = plain.collation().isEmpty() ? plain.withCollation(clauses.collation()) : plain;
        return plain.comment().isEmpty() ? plain.withComment(clauses.comment()) : plain;
    }

    /** The check that the {@code columnDefinition} of a column holds. */
    public Optional<Check> checkInDefinition(Column column) {
        return Optional.of(column.type())
                .filter(ColumnType.Definition.class::isInstance)
                .map(type -> DefinitionClauses.of(((ColumnType.Definition) type).sql())
                        .check())
                .filter(check -> !check.isEmpty())
                .map(check -> new Check("", column.name(), check));
    }

    /** Whether the {@code columnDefinition} of a column makes it unique. */
    public boolean isUniqueByDefinition(Column column) {
        return column.type() instanceof ColumnType.Definition definition
                && DefinitionClauses.of(definition.sql()).unique();
    }

    /** A type as the database writes it. */
    public String sql(ColumnType type) {
        return dialect.type(type);
    }

    /** The form of a type in which equal ones are equal. */
    public String type(ColumnType type) {
        return types.canonical(sql(type).replaceAll("[\"`]", ""));
    }

    /**
     * The portable type of a column that the catalog shows with a type of the database; one without a portable equivalent is that
     * type to the letter.
     */
    public ColumnType portable(String type) {
        return new PortableTypes(this, types).of(type);
    }

    /** The form of a default in which equal ones are equal; the empty text for none and for null. */
    public String defaultValue(Sql sql) {
        String text = expression(sql);
        return text.equals("null") ? "" : mySql ? text.replaceAll("^true$", "1").replaceAll("^false$", "0") : text;
    }

    /** The form of an indexed expression in which equal ones are equal. */
    public String indexed(String expression) {
        return expressions.canonical(expression);
    }

    /** The form of an expression or of a condition in which equal ones are equal. */
    public String expression(Sql sql) {
        return sql.isEmpty() ? "" : expressions.canonical(sql.text());
    }

    /** What a column is computed from, in the form in which equal ones are equal; how the database keeps it is no difference. */
    public String computation(Column column) {
        return expression(
                isPostgreSql() ? Sql.of(Computation.of(column.generated()).expression()) : column.generated());
    }

    /** The conditions that a condition joins with {@code and}, each in the form in which equal ones are equal. */
    public Set<String> conditions(Sql sql) {
        return expressions.conditions(sql.text());
    }

    /** The form of the options of a sequence in which equal ones are equal. */
    public Set<String> options(String sql) {
        return expressions.mentions(sql);
    }

    /** Whether the queries of two views can be told to be different: databases store a query as they understood it. */
    public boolean isOtherQuery(Sql one, Sql other) {
        return !expressions.mentions(one.text()).equals(expressions.mentions(other.text()))
                && !Expressions.selectsAll(one.text());
    }

    /** Whether it can be told whether two queries differ. */
    public boolean canCompare(Sql query) {
        return !query.isEmpty() && !Expressions.selectsAll(query.text());
    }
}
