package dev.retort.catalog.hibernate;

import dev.retort.catalog.scratch.Reflected;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which member of which entity a table or a column comes from, by the metadata of Hibernate.
 *
 * @param members {@code Guest.fax} by {@code guest.fax}, {@code Guest} by {@code guest}; keys in lower case
 */
public record MemberNames(Map<String, String> members) {

    /** Copies the map. */
    public MemberNames {
        members = Map.copyOf(members);
    }

    /** The members of a {@code org.hibernate.boot.Metadata}. */
    static MemberNames of(Reflected metadata) throws ReflectiveOperationException {
        Map<String, String> members = new TreeMap<>();
        for (Object each : (Iterable<?>) metadata.call("getEntityBindings").object()) {
            entity(Reflected.of(each), members);
        }
        for (Object each : (Iterable<?>) metadata.call("getCollectionBindings").object()) {
            Reflected collection = Reflected.of(each);
            Reflected table = collection.call("getCollectionTable");
            if (!table.equals(collection)) {
                members.putIfAbsent(key(table.call("getName"), ""), simple(collection.call("getRole"), 2));
            }
        }
        return new MemberNames(members);
    }

    private static void entity(Reflected entity, Map<String, String> members) throws ReflectiveOperationException {
        String name = simple(entity.call("getEntityName"), 1);
        Reflected table = entity.call("getTable").call("getName");
        members.putIfAbsent(key(table, ""), name);
        for (Object each : (Iterable<?>) entity.call("getProperties").object()) {
            property(name, table, Reflected.of(each), members);
        }
        if (entity.call("hasIdentifierProperty").object().equals(true)) {
            property(name, table, entity.call("getIdentifierProperty"), members);
        }
    }

    private static void property(String entity, Reflected table, Reflected property, Map<String, String> members)
            throws ReflectiveOperationException {
        String name = entity + "." + property.call("getName");
        for (Object each : (Iterable<?>) property.call("getColumns").object()) {
            members.putIfAbsent(key(table, Reflected.of(each).call("getName").toString()), name);
        }
    }

    /** The last parts of a qualified name. */
    private static String simple(Reflected name, int parts) {
        String[] all = name.toString().split("[.$]", -1);
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, all.length - parts); i < all.length; i++) {
            text.append(text.isEmpty() ? "" : ".").append(all[i]);
        }
        return text.toString();
    }

    private static String key(Reflected table, String column) {
        return key(table.toString(), column);
    }

    private static String key(String table, String column) {
        String name = table.substring(table.lastIndexOf('.') + 1);
        return (name + "." + column).replaceAll("[`\"]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The member of a part of a table, or else that of the table.
     *
     * @param part the name of a column, or what else differs
     */
    public Optional<String> of(String table, String part) {
        return Optional.ofNullable(members.get(key(table, part)))
                .or(() -> Optional.ofNullable(members.get(key(table, ""))));
    }
}
