package dev.retort.processor.wording;

import dev.retort.operation.Operation;
import dev.retort.schema.Names;

/**
 * An operation as verb, object and details. Messages, comments and summaries take their wording from here.
 *
 * @param verb what the operation does
 * @param kind the kind of its object
 * @param table the table or view of the object, or the object itself if it is one; empty for others
 * @param name the name of the object; empty if it has none
 * @param formerName the name before a rename; empty for other operations
 * @param detail what the name does not tell: {@code (guest_id) references guest}, {@code type varchar(40) to varchar(80)}; may be empty
 */
public record OperationText(
        OperationVerb verb, ObjectKind kind, String table, String name, String formerName, String detail) {

    /** The wording of an operation. An online operation reads like the plain one. */
    public static OperationText of(Operation operation) {
        return operation.accept(OperationWording.INSTANCE);
    }

    /** The object in a list: {@code booking.note}, {@code guest.fax to phone}, {@code ix_guest_name}, {@code the check of stay}. */
    public String object() {
        String prefix = kind == ObjectKind.COLUMN ? table + "." : "";
        if (!formerName.isEmpty()) {
            return prefix + formerName + " to " + name;
        }
        if (!name.isEmpty()) {
            return prefix + name;
        }
        return table.isEmpty() ? kind.toString() : "the " + kind + " of " + Names.simple(table);
    }

    /** Verb and object: {@code add booking.note}. */
    public String phrase() {
        return verb.baseForm() + " " + object();
    }

    /** The change as a sentence without its full stop: {@code Column "note" of table "booking" is new}. */
    public String sentence() {
        StringBuilder text = new StringBuilder(kind.toString());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        text.append(quoted(name));
        if (!table.isEmpty() && !table.equals(name)) {
            text.append(" of table").append(quoted(table));
        }
        text.append(' ').append(verb.predicate()).append(quoted(formerName));
        return text.append(detail.isEmpty() ? "" : ": " + detail).toString();
    }

    private static String quoted(String name) {
        return name.isEmpty() ? "" : " \"" + name + '"';
    }
}
