package dev.retort.schema;

import java.util.List;

/**
 * A foreign key: {@code foreign key fk_booking_guest_id (guest_id) references guest (id) on delete cascade}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param columns the referencing columns
 * @param table the referenced table
 * @param references the referenced columns, one for each of {@code columns}
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when its key is updated
 */
public record ForeignKey(
        String name,
        List<String> columns,
        String table,
        List<String> references,
        ReferentialAction onDelete,
        ReferentialAction onUpdate)
        implements TablePart {
    public ForeignKey {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        if (columns.isEmpty() || columns.size() != references.size()) {
            throw new IllegalArgumentException(
                    "foreign key %s: %s can't reference %s of %s".formatted(name, columns, references, table));
        }
    }

    /** This key under another name. */
    public ForeignKey withName(String name) {
        return new ForeignKey(name, columns, table, references, onDelete, onUpdate);
    }

    /** This key with a rule for deleted rows. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, table, references, action, onUpdate);
    }

    /** This key with a rule for updated keys. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, table, references, onDelete, action);
    }

    @Override
    public String toString() {
        return "foreign key" + QuotedText.word(name) + " " + QuotedText.list(columns) + " references " + table + " "
                + QuotedText.list(references)
                + (onDelete == ReferentialAction.NO_ACTION ? "" : " on delete " + onDelete.sql())
                + (onUpdate == ReferentialAction.NO_ACTION ? "" : " on update " + onUpdate.sql());
    }
}
