package dev.retort.processor.entity.table;

import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.schema.Names;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Where tables and columns come from: the class of a table, the member of a column. Filled by the reader as it goes. */
public final class MemberOrigins {
    private final Map<String, ElementReference> elements = new TreeMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Set<ElementReference> openInEmbedded = new HashSet<>();

    public void put(String table, Element type) {
        elements.computeIfAbsent(Names.key(table), key -> ElementReference.of(type));
    }

    public void put(String table, String column, Element member) {
        elements.computeIfAbsent(key(table, column), key -> ElementReference.of(member));
        if (member != null && member.getAnnotationMirrors().stream().anyMatch(MemberOrigins::isVersion)) {
            versions.add(key(table, column));
        }
    }

    private static boolean isVersion(AnnotationMirror annotation) {
        return annotation.getAnnotationType().toString().equals("jakarta.persistence.Version");
    }

    /** Whether a column counts the changes of its row, because its member is annotated so. */
    public boolean isVersion(String table, String column) {
        return versions.contains(key(table, column));
    }

    /** Takes in a primitive member of an embedded value, whose columns may be null because the value may be missing. */
    public void putOpenInEmbedded(Element member) {
        openInEmbedded.add(ElementReference.of(member));
    }

    /** Whether a column may be null for the sole reason that its primitive member belongs to an embedded value. */
    public boolean isOpenInEmbedded(String table, String column) {
        return of(table, column).filter(openInEmbedded::contains).isPresent();
    }

    /** The class that a table comes from. */
    public Optional<ElementReference> of(String table) {
        return Optional.ofNullable(elements.get(Names.key(table)));
    }

    /** The member that a column comes from. */
    public Optional<ElementReference> of(String table, String column) {
        return Optional.ofNullable(elements.get(key(table, column)));
    }

    private static String key(String table, String column) {
        return Names.key(table) + ' ' + Names.key(column);
    }
}
