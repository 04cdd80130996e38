package dev.retort.processor.entity;

import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.view.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity and the tables that it is mapped to. */
final class EntityBinding {
    private final EntityClass entity;
    private final @Nullable EntityBinding parent;
    private final TableBuilder table;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Secondary> secondaries = new ArrayList<>();
    private List<String> key = List.of();
    private boolean keyed;
    private String discriminator = "";

    /**
     * A further table with a row for an entity.
     *
     * @param given the join columns that annotations give for its key
     * @param rule what is said of its foreign key
     * @param key its columns that hold the entity's key; filled in when that is known
     */
    record Secondary(TableBuilder table, List<Annotation> given, KeyRule rule, List<String> key) {}

    EntityBinding(EntityClass entity, @Nullable EntityBinding parent, TableBuilder table) {
        this.entity = entity;
        this.parent = parent;
        this.table = table;
    }

    EntityClass entity() {
        return entity;
    }

    @Nullable
    EntityBinding parent() {
        return parent;
    }

    EntityBinding root() {
        return parent == null ? this : parent.root();
    }

    /** The table of the entity's own attributes. */
    TableBuilder table() {
        return table;
    }

    /** Whether the entity has a table of its own that refers to the parent's. */
    boolean isJoined() {
        return parent != null && entity.inheritance() == Inheritance.JOINED;
    }

    /** The further tables. */
    List<Secondary> secondaries() {
        return secondaries;
    }

    /** The further table that an annotation means by a name. */
    Optional<TableBuilder> secondary(String said) {
        String name = said.replace("`", "");
        Optional<TableBuilder> own = secondaries.stream()
                .map(Secondary::table)
                .filter(each -> each.logical().replace("`", "").equalsIgnoreCase(name)
                        || each.name().replace("`", "").equalsIgnoreCase(name))
                .findFirst();
        return own.isPresent() || parent == null ? own : parent.secondary(said);
    }

    /** The columns of the primary key in the entity's own table, in the order of the key's attributes. */
    List<String> key() {
        return key;
    }

    void setKey(List<String> key) {
        this.key = List.copyOf(key);
        this.keyed = true;
    }

    boolean isKeyed() {
        return keyed;
    }

    /** The column that tells the classes of a hierarchy apart; empty without one. */
    String discriminator() {
        return discriminator;
    }

    void setDiscriminator(String discriminator) {
        this.discriminator = discriminator;
    }

    /** The properties, the key's among them, that are not the parent's. */
    Map<String, Property> properties() {
        return properties;
    }

    /** The property at a path such as {@code address.country}, be it inherited. */
    Optional<Property> property(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Property known = properties.get(first);
        if (known == null) {
            return parent == null ? Optional.empty() : parent.property(path);
        }
        Optional<Property> found = Optional.of(known);
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
    Stream<TableBuilder> tables() {
        Stream<TableBuilder> own =
                Stream.concat(Stream.of(table), secondaries.stream().map(Secondary::table));
        return parent == null ? own : Stream.concat(own, parent.tables());
    }

    @Override
    public String toString() {
        return entity.name();
    }
}
