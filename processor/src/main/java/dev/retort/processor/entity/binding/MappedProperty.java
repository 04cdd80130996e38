package dev.retort.processor.entity.binding;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute and what it is mapped to. Associations fill in their columns after the keys that they refer to are known. */
public final class MappedProperty {
    /** The kind of value of an attribute. */
    public enum Kind {
        BASIC,
        EMBEDDED,
        TO_ONE,
        PLURAL
    }

    private final String name;
    private final Kind kind;
    private final @Nullable Attribute attribute;
    private final List<MappedProperty> parts = new ArrayList<>();
    private TableBuilder table;
    private List<String> columns = List.of();
    private @Nullable BasicAttribute basic;
    private boolean optional = true;
    private boolean readOnly;
    private @Nullable EntityBinding target;
    private @Nullable CollectionColumns collection;

    /** An attribute that is mapped to a table, without columns yet. */
    public MappedProperty(String name, Kind kind, @Nullable Attribute attribute, TableBuilder table) {
        this.name = name;
        this.kind = kind;
        this.attribute = attribute;
        this.table = table;
    }

    String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    @Nullable
    public Attribute attribute() {
        return attribute;
    }

    public TableBuilder table() {
        return table;
    }

    public void setTable(TableBuilder table) {
        this.table = table;
    }

    /** The parts of an embedded value. */
    public List<MappedProperty> parts() {
        return parts;
    }

    /** The columns by name, those of an embedded value's parts one after the other. */
    public List<String> columns() {
        return kind == Kind.EMBEDDED
                ? parts.stream().flatMap(part -> part.columns().stream()).toList()
                : columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The facts that determine the column type of a basic attribute; null for other attributes and without a column. */
    @Nullable
    public BasicAttribute basic() {
        return basic;
    }

    public void setBasic(BasicAttribute basic) {
        this.basic = basic;
    }

    public boolean has(String column) {
        return Names.contains(columns(), column);
    }

    /** Whether an instance may have nothing here. */
    public boolean optional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }

    /** Whether neither an insert nor an update writes the columns: something else does. */
    public boolean readOnly() {
        return readOnly;
    }

    /**
     * Takes from the annotations that give the columns whether they are written.
     *
     * @param given those that count: an override's in place of the attribute's own
     */
    public void setReadOnly(List<Annotation> given) {
        this.readOnly = given.stream().anyMatch(column -> !column.bool("insertable") && !column.bool("updatable"));
    }

    /** The entity that an association refers to. */
    @Nullable
    public EntityBinding target() {
        return target;
    }

    public void setTarget(EntityBinding target) {
        this.target = target;
    }

    /** The columns of a plural attribute. */
    @Nullable
    public CollectionColumns collection() {
        return collection;
    }

    public void setCollection(CollectionColumns collection) {
        this.collection = collection;
    }

    /**
     * The columns of a plural attribute in its table.
     *
     * @param table the table of the collection; that of the target where a column there refers back
     * @param key the columns that refer to the owner
     * @param element the columns of the elements, or that refer to them
     */
    public record CollectionColumns(TableBuilder table, List<String> key, List<String> element) {}

    @Override
    public String toString() {
        return name;
    }
}
