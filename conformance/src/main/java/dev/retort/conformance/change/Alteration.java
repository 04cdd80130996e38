package dev.retort.conformance.change;

import java.util.Map;

/** One alteration of a class. */
sealed interface Alteration {

    /** Binary name of the class. */
    String owner();

    /** In words: {@code dropped Guest.fax}. */
    String text();

    /**
     * An attribute is no longer persistent.
     *
     * @param member the attribute
     */
    record Drop(Member member) implements Alteration {
        @Override
        public String owner() {
            return member.owner();
        }

        @Override
        public String text() {
            return "dropped " + owner() + "." + member.name();
        }
    }

    /**
     * An attribute has another type, or another size.
     *
     * @param member the attribute
     * @param type its type from now on, as a descriptor
     * @param column what {@code @Column} says besides what it said before
     */
    record Retype(Member member, String type, Map<String, Object> column) implements Alteration {
        @Override
        public String owner() {
            return member.owner();
        }

        @Override
        public String text() {
            return "retyped " + owner() + "." + member.name() + " to " + Types.text(type, column);
        }
    }

    /**
     * A class has another attribute.
     *
     * @param owner the class
     * @param name of the field, or of the property
     * @param type as a descriptor
     * @param property whether the class is mapped by its getters
     * @param association whether it is a {@code @ManyToOne}
     * @param column what {@code @Column} says; empty for none
     */
    record Add(
            String owner, String name, String type, boolean property, boolean association, Map<String, Object> column)
            implements Alteration {
        @Override
        public String text() {
            return "added " + owner + "." + name + ", " + Types.text(type, column);
        }
    }

    /** Types in words. */
    final class Types {
        private Types() {}

        private static String text(String descriptor, Map<String, Object> column) {
            String name = org.objectweb.asm.Type.getType(descriptor).getClassName();
            return column.isEmpty() ? name : name + " " + new java.util.TreeMap<>(column);
        }
    }
}
