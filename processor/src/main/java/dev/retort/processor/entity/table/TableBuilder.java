package dev.retort.processor.entity.table;

import dev.retort.processor.entity.naming.HashedName;
import dev.retort.schema.Check;
import dev.retort.schema.Names;
import dev.retort.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table while mappings add their parts to it. The first mapping of a column decides its type and nullability.
 */
public final class TableBuilder {
    private final String name;
    private final String logical;
    private final @Nullable TableBuilder included;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final List<MappedUnique> uniques = new ArrayList<>();
    private final List<MappedIndex> indexes = new ArrayList<>();
    private final List<MappedForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> withoutLength = new HashSet<>();
    private final Map<String, String> hashed = new HashMap<>();
    private List<String> primaryKey = List.of();
    private List<String> partition = List.of();
    private String query = "";
    private String comment = "";
    private String declaration = "";
    private boolean exported = true;

    /**
     * A table without columns.
     *
     * @param name the physical name, with its schema
     * @param logical the name before the physical naming
     * @param included the table of the parent entity whose columns this one also has
     */
    public TableBuilder(String name, String logical, @Nullable TableBuilder included) {
        this.name = name;
        this.logical = logical;
        this.included = included;
    }

    public String name() {
        return name;
    }

    public String logical() {
        return logical;
    }

    public Optional<TableBuilder> included() {
        return Optional.ofNullable(included);
    }

    /** Adds a column. Returns the existing one if the table already has a column of that name. */
    public MappedColumn add(MappedColumn column) {
        Optional<MappedColumn> known = column(column.name());
        if (known.isPresent()) {
            return known.get();
        }
        columns.put(Names.key(column.name()), column);
        return column;
    }

    /** Changes a column of this table or of the included one. */
    public void change(String column, UnaryOperator<MappedColumn> change) {
        if (columns.computeIfPresent(Names.key(column), (key, known) -> change.apply(known)) == null
                && included != null) {
            included.change(column, change);
        }
    }

    public Optional<MappedColumn> column(String column) {
        MappedColumn own = columns.get(Names.key(column));
        return own != null ? Optional.of(own) : included().flatMap(table -> table.column(column));
    }

    /** The column that an annotation refers to, by its logical name or else its physical name. */
    public Optional<MappedColumn> columnNamed(String written) {
        String key = Names.key(written).replace("`", "");
        List<MappedColumn> all = columns();
        return all.stream()
                .filter(column -> Names.key(column.logical()).replace("`", "").equalsIgnoreCase(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(column -> column.name().replace("`", "").equalsIgnoreCase(key))
                        .findFirst());
    }

    /** The columns, those of the included table first. A column that was added to both is returned once. */
    public List<MappedColumn> columns() {
        Map<String, MappedColumn> all = new LinkedHashMap<>();
        included().map(TableBuilder::columns).orElse(List.of()).forEach(each -> all.put(Names.key(each.name()), each));
        columns.forEach(all::putIfAbsent);
        return new ArrayList<>(all.values());
    }

    /** A column of the primary key as foreign keys see it, see {@link #hideLength}. */
    public Optional<MappedColumn> keyColumn(String column) {
        return column(column).map(each -> withoutLength.contains(Names.key(column)) ? each.unsized() : each);
    }

    /**
     * Hides the length of a key column from foreign keys. Hibernate copies an embedded key from another entity's column by column without
     * the lengths. Foreign keys and the order of the key's columns follow the copies.
     */
    public void hideLength(String column) {
        withoutLength.add(Names.key(column));
    }

    public void setPrimaryKey(List<String> columns) {
        this.primaryKey = List.copyOf(columns);
        columns.forEach(column -> change(column, each -> each.withNullable(false)));
    }

    public List<String> primaryKey() {
        return primaryKey.isEmpty() ? included().map(TableBuilder::primaryKey).orElse(List.of()) : primaryKey;
    }

    /** Sets the columns by which the table is partitioned. */
    public void partitionBy(List<String> columns) {
        partition = List.copyOf(columns);
    }

    public List<String> partition() {
        return partition;
    }

    /**
     * Makes the derived names of the columns' unique constraints hash another table's name. Hibernate reads the columns of a collection before
     * it knows the collection's table, so it hashes the owner's.
     */
    public void hashUnique(List<String> columns, String table) {
        columns.forEach(column -> hashed.put(Names.key(column), table));
    }

    /** The table whose name is hashed for the unique constraint of a column. For an included column, this is the included table. */
    public String hashedTable(String column) {
        String key = Names.key(column);
        if (!hashed.containsKey(key) && !columns.containsKey(key) && included != null) {
            return included.hashedTable(column);
        }
        return hashed.getOrDefault(key, name);
    }

    /** Makes columns unique: a single column by its own property, several by a constraint. */
    public void addUnique(List<String> columns) {
        if (columns.size() == 1) {
            change(columns.get(0), column -> column.withUnique(true));
            hashUnique(columns, name);
        } else {
            uniques.add(new MappedUnique("", List.copyOf(columns), false, HashedName.constraint(name, columns)));
        }
    }

    public void add(MappedUnique unique) {
        uniques.add(unique);
    }

    public List<MappedUnique> uniques() {
        return uniques;
    }

    /** Replaces each unique constraint, or removes it. */
    void replaceUniques(Function<MappedUnique, Optional<MappedUnique>> change) {
        List<MappedUnique> changed =
                uniques.stream().flatMap(each -> change.apply(each).stream()).toList();
        uniques.clear();
        uniques.addAll(changed);
    }

    /** Replaces each index, or removes it. */
    void replaceIndexes(Function<MappedIndex, Optional<MappedIndex>> change) {
        List<MappedIndex> changed =
                indexes.stream().flatMap(each -> change.apply(each).stream()).toList();
        indexes.clear();
        indexes.addAll(changed);
    }

    public void add(MappedIndex index) {
        indexes.add(index);
    }

    public List<MappedIndex> indexes() {
        return indexes;
    }

    /**
     * Adds a foreign key. Hibernate creates one for the same columns: the first one decides what it references, the last one decides its
     * actions, and its name if it has one.
     */
    public void add(MappedForeignKey key) {
        for (int i = 0; i < foreignKeys.size(); i++) {
            MappedForeignKey first = foreignKeys.get(i);
            if (first.overlaps(key)) {
                MappedForeignKey named = key.name().isEmpty() ? first : first.withName(key.name());
                foreignKeys.set(i, named.withActions(key.onDelete(), key.onUpdate()));
                return;
            }
        }
        foreignKeys.add(key);
    }

    /** Sets the {@code on delete} action of the foreign keys over some columns. */
    public void setOnDelete(List<String> columns, ReferentialAction action) {
        foreignKeys.replaceAll(
                each -> each.columns().equals(columns) ? each.withActions(action, each.onUpdate()) : each);
    }

    /** Whether a foreign key is one of the included table. */
    public boolean repeats(MappedForeignKey key) {
        return included().map(TableBuilder::foreignKeys).orElse(List.of()).contains(key);
    }

    /** The foreign keys, including those of the included table. */
    public List<MappedForeignKey> foreignKeys() {
        List<MappedForeignKey> all =
                new ArrayList<>(included().map(TableBuilder::foreignKeys).orElse(List.of()));
        all.addAll(foreignKeys);
        return all;
    }

    public void add(Check check) {
        checks.add(check);
    }

    List<Check> checks() {
        return checks;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String comment() {
        return comment;
    }

    /** Sets the qualified name of the annotation that declares the table with its constraints and indexes. */
    void setDeclaration(String annotation) {
        declaration = annotation;
    }

    String declaration() {
        return declaration;
    }

    /** Excludes this from the tables of the schema: it is a view, a query, or an abstract entity of {@code TABLE_PER_CLASS}. */
    public void hide() {
        exported = false;
    }

    /** Makes this a view. */
    public void setQuery(String query) {
        this.query = query;
    }

    /** The query of a view; empty for a table. */
    String query() {
        return query;
    }

    public boolean isExported() {
        return exported;
    }

    @Override
    public String toString() {
        return name;
    }
}
