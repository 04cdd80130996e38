package dev.retort.processor.entity;

import dev.retort.schema.Names;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Where tables and columns come from: the class of a table, the member of a column. Filled by the reader as it goes. */
public final class Origins {
    private final Map<String, Element> elements = new TreeMap<>();

    void put(String table, Element type) {
        elements.putIfAbsent(Names.key(table), type);
    }

    void put(String table, String column, Element member) {
        elements.putIfAbsent(key(table, column), member);
    }

    /** The class that a table comes from. */
    public Optional<Element> of(String table) {
        return Optional.ofNullable(elements.get(Names.key(table)));
    }

    /** The member that a column comes from. */
    public Optional<Element> of(String table, String column) {
        return Optional.ofNullable(elements.get(key(table, column)));
    }

    private static String key(String table, String column) {
        return Names.key(table) + ' ' + Names.key(column);
    }
}
