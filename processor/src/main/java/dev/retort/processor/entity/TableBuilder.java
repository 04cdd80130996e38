package dev.retort.processor.entity;

import dev.retort.processor.entity.naming.Hashed;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table that mappings are adding to. A column that is there already stays as it is: the first mapping of a column decides its type and
 * nullability.
 */
final class TableBuilder {
    /** A unique constraint; {@code explicit} when an annotation asks for it; {@code hashed} gives its name where that is empty. */
    record Unique(String name, List<String> columns, boolean explicit, Hashed hashed) {}

    /** An index with its parts as SQL and the names as written in the annotation. */
    record Index(String name, List<String> parts, boolean unique, List<String> written) {}

    /** A foreign key; without {@code references} to the primary key of the other table, column by column of {@code pairs}. */
    record Reference(
            String name,
            Map<String, String> pairs,
            TableBuilder target,
            boolean toPrimaryKey,
            String entity,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {

        /** Whether another is over the same columns, to the same ones of the same entity or both to a whole key. */
        private boolean isOver(Reference other) {
            boolean sameEntity = entity.equals(other.entity) && pairs.equals(other.pairs);
            return sameEntity
                    || (toPrimaryKey
                            && other.toPrimaryKey
                            && List.copyOf(pairs.keySet()).equals(List.copyOf(other.pairs.keySet())));
        }
    }

    private final String name;
    private final String logical;
    private final @Nullable TableBuilder included;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> unsized = new HashSet<>();
    private final Map<String, String> hashed = new HashMap<>();
    private List<String> primaryKey = List.of();
    private List<String> partition = List.of();
    private String query = "";
    private String comment = "";
    private boolean exported = true;

    /**
     * A table without columns.
     *
     * @param name the physical name, with its schema
     * @param logical the name before the physical naming
     * @param included the table of the parent entity whose columns this one repeats
     */
    TableBuilder(String name, String logical, @Nullable TableBuilder included) {
        this.name = name;
        this.logical = logical;
        this.included = included;
    }

    String name() {
        return name;
    }

    String logical() {
        return logical;
    }

    Optional<TableBuilder> included() {
        return Optional.ofNullable(included);
    }

    /** Adds a column, or gives the one that is already there. */
    MappedColumn add(MappedColumn column) {
        Optional<MappedColumn> known = column(column.name());
        if (known.isPresent()) {
            return known.get();
        }
        columns.put(Names.key(column.name()), column);
        return column;
    }

    /** Changes a column in this table or in the one whose columns it repeats. */
    void change(String column, UnaryOperator<MappedColumn> change) {
        if (columns.computeIfPresent(Names.key(column), (key, known) -> change.apply(known)) == null
                && included != null) {
            included.change(column, change);
        }
    }

    Optional<MappedColumn> column(String column) {
        MappedColumn own = columns.get(Names.key(column));
        return own != null ? Optional.of(own) : included().flatMap(table -> table.column(column));
    }

    /** The column that an annotation means by a name: the logical one, or else the physical. */
    Optional<MappedColumn> columnSaid(String said) {
        String key = Names.key(said).replace("`", "");
        List<MappedColumn> all = columns();
        return all.stream()
                .filter(column -> Names.key(column.logical()).replace("`", "").equalsIgnoreCase(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(column -> column.name().replace("`", "").equalsIgnoreCase(key))
                        .findFirst());
    }

    /** The columns, those of the repeated table first; one that both have, which came later to that table, is there once. */
    List<MappedColumn> columns() {
        Map<String, MappedColumn> all = new LinkedHashMap<>();
        included().map(TableBuilder::columns).orElse(List.of()).forEach(each -> all.put(Names.key(each.name()), each));
        columns.forEach(all::putIfAbsent);
        return new ArrayList<>(all.values());
    }

    /** A column of the key as others see it. */
    Optional<MappedColumn> keyColumn(String column) {
        return column(column).map(each -> unsized.contains(Names.key(column)) ? each.unsized() : each);
    }

    /**
     * Has a column of the key seen without the length that it has. Hibernate copies an embedded key from another entity's column by
     * column and leaves the lengths behind; what refers to the key, and the order of its columns, go by the copies.
     */
    void forgetLength(String column) {
        unsized.add(Names.key(column));
    }

    void setPrimaryKey(List<String> columns) {
        this.primaryKey = List.copyOf(columns);
        columns.forEach(column -> change(column, each -> each.withNullable(false)));
    }

    List<String> primaryKey() {
        return primaryKey.isEmpty() ? included().map(TableBuilder::primaryKey).orElse(List.of()) : primaryKey;
    }

    /** Has the rows spread over partitions by some columns. */
    void partitionBy(List<String> columns) {
        partition = List.copyOf(columns);
    }

    List<String> partition() {
        return partition;
    }

    /**
     * Has the name for the uniqueness of these columns, each by itself, hash another table than this one: Hibernate reads the columns of a
     * collection before it knows the collection's table, so it takes the owner's.
     */
    void hashUnique(List<String> columns, String table) {
        columns.forEach(column -> hashed.put(Names.key(column), table));
    }

    /** The table that the name for the uniqueness of a column hashes: of a column that this one repeats, the one that it repeats. */
    String hashedTable(String column) {
        String key = Names.key(column);
        if (!hashed.containsKey(key) && !columns.containsKey(key) && included != null) {
            return included.hashedTable(column);
        }
        return hashed.getOrDefault(key, name);
    }

    /** Makes columns unique: one by itself, several by a constraint. */
    void addUnique(List<String> columns) {
        if (columns.size() == 1) {
            change(columns.get(0), column -> column.withUnique(true));
            hashUnique(columns, name);
        } else {
            uniques.add(new Unique("", List.copyOf(columns), false, Hashed.constraint(name, columns)));
        }
    }

    void add(Unique unique) {
        uniques.add(unique);
    }

    List<Unique> uniques() {
        return uniques;
    }

    void add(Index index) {
        indexes.add(index);
    }

    List<Index> indexes() {
        return indexes;
    }

    /**
     * Adds a foreign key. Hibernate has one for the same columns: it refers to what the first one refers to, to whichever entity's key
     * the others do, and takes the last one's rule, and its name when it has one.
     */
    void add(Reference reference) {
        for (int i = 0; i < references.size(); i++) {
            Reference known = references.get(i);
            if (known.isOver(reference)) {
                String kept = reference.name().isEmpty() ? known.name() : reference.name();
                references.set(
                        i,
                        new Reference(
                                kept,
                                known.pairs(),
                                known.target(),
                                known.toPrimaryKey(),
                                known.entity(),
                                reference.onDelete(),
                                reference.onUpdate()));
                return;
            }
        }
        references.add(reference);
    }

    /** Gives the foreign keys over some columns a rule for deleted rows. */
    void setOnDelete(List<String> columns, ReferentialAction action) {
        references.replaceAll(each -> List.copyOf(each.pairs().keySet()).equals(columns)
                ? new Reference(
                        each.name(),
                        each.pairs(),
                        each.target(),
                        each.toPrimaryKey(),
                        each.entity(),
                        action,
                        each.onUpdate())
                : each);
    }

    /** The foreign keys, those of the repeated table included. */
    List<Reference> references() {
        List<Reference> all =
                new ArrayList<>(included().map(TableBuilder::references).orElse(List.of()));
        all.addAll(references);
        return all;
    }

    void add(Check check) {
        checks.add(check);
    }

    List<Check> checks() {
        return checks;
    }

    void setComment(String comment) {
        this.comment = comment;
    }

    String comment() {
        return comment;
    }

    /** Leaves this table out of the schema: a view, a query, or an abstract entity with a table for each subclass. */
    void hide() {
        exported = false;
    }

    /** Makes this a view of a query. */
    void setQuery(String query) {
        this.query = query;
    }

    /** The query of a view; empty for a table. */
    String query() {
        return query;
    }

    boolean isExported() {
        return exported;
    }

    @Override
    public String toString() {
        return name;
    }
}
