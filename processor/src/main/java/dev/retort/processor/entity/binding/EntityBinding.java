package dev.retort.processor.entity.binding;

import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity and the tables that it is mapped to. */
public final class EntityBinding {
    private final EntityClass entity;
    private final @Nullable EntityBinding parent;
    private final TableBuilder table;
    private final Map<String, MappedProperty> properties = new LinkedHashMap<>();
    private final List<Secondary> secondaries = new ArrayList<>();
    private List<String> key = List.of();
    private boolean keyed;
    private String discriminator = "";

    /**
     * A further table with a row for an entity.
     *
     * @param joinColumns the join columns that annotations give for its key
     * @param foreignKey the options of its foreign key
     * @param key its columns that hold the entity's key; filled in when that is known
     */
    public record Secondary(
            TableBuilder table, List<Annotation> joinColumns, ForeignKeyOptions foreignKey, List<String> key) {}

    EntityBinding(EntityClass entity, @Nullable EntityBinding parent, TableBuilder table) {
        this.entity = entity;
        this.parent = parent;
        this.table = table;
    }

    public EntityClass entity() {
        return entity;
    }

    @Nullable
    public EntityBinding parent() {
        return parent;
    }

    public EntityBinding root() {
        return parent == null ? this : parent.root();
    }

    /** The table of the entity's own attributes. */
    public TableBuilder table() {
        return table;
    }

    /** Whether the entity has a table of its own that refers to the parent's. */
    boolean isJoined() {
        return parent != null && entity.inheritance() == Inheritance.JOINED;
    }

    /** The further tables. */
    public List<Secondary> secondaries() {
        return secondaries;
    }

    /** The further table that an annotation means by a name. */
    public Optional<TableBuilder> secondary(String nameOrQuoted) {
        String name = nameOrQuoted.replace("`", "");
        Optional<TableBuilder> own = secondaries.stream()
                .map(Secondary::table)
                .filter(each -> each.logical().replace("`", "").equalsIgnoreCase(name)
                        || each.name().replace("`", "").equalsIgnoreCase(name))
                .findFirst();
        return own.isPresent() || parent == null ? own : parent.secondary(nameOrQuoted);
    }

    /** The columns of the primary key in the entity's own table, in the order of the key's attributes. */
    public List<String> key() {
        return key;
    }

    public void setKey(List<String> key) {
        this.key = List.copyOf(key);
        this.keyed = true;
    }

    public boolean isKeyed() {
        return keyed;
    }

    /** The column that tells the classes of a hierarchy apart; empty without one. */
    public String discriminator() {
        return discriminator;
    }

    public void setDiscriminator(String discriminator) {
        this.discriminator = discriminator;
    }

    /** The properties, the key's among them, that are not the parent's. */
    public Map<String, MappedProperty> properties() {
        return properties;
    }

    /** The property at a path such as {@code address.country}, be it inherited. */
    public Optional<MappedProperty> property(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        MappedProperty known = properties.get(first);
        if (known == null) {
            return parent == null ? Optional.empty() : parent.property(path);
        }
        Optional<MappedProperty> found = Optional.of(known);
        while (dot >= 0 && found.isPresent()) {
            int next = path.indexOf('.', dot + 1);
            String name = path.substring(dot + 1, next < 0 ? path.length() : next);
            found = found.get().parts().stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst();
            dot = next;
        }
        return found;
    }

    /** The tables that a referenced column may be in: the entity's, its further ones, then the parent's. */
    public Stream<TableBuilder> tables() {
        Stream<TableBuilder> own =
                Stream.concat(Stream.of(table), secondaries.stream().map(Secondary::table));
        return parent == null ? own : Stream.concat(own, parent.tables());
    }

    /** Orders columns as the attributes that they belong to, which are sorted by name. */
    public Comparator<String> attributeOrder() {
        Map<String, MappedProperty> byName = new TreeMap<>();
        for (EntityBinding each = this; each != null; each = each.parent) {
            each.properties.forEach(byName::putIfAbsent);
        }
        List<String> order = byName.values().stream()
                .flatMap(property -> property.columns().stream())
                .map(Names::key)
                .toList();
        return Comparator.comparingInt(column -> order.indexOf(Names.key(column)));
    }

    @Override
    public String toString() {
        return entity.name();
    }
}
