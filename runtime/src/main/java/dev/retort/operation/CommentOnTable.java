package dev.retort.operation;

import dev.retort.schema.Schema;

/**
 * Changes the comment of a table: {@code comment on table booking is '…'}.
 *
 * @param table the table
 * @param from the comment until now; empty for none
 * @param to the new comment; empty for none
 */
public record CommentOnTable(String table, String from, String to) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            if (!each.comment().equals(from)) {
                throw new SchemaMismatchException("the comment of table %s is not %s, but %s"
                        .formatted(table, Canonical.quote(from), Canonical.quote(each.comment())));
            }
            return each.withComment(to);
        });
    }

    @Override
    public Operation reverse() {
        return new CommentOnTable(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "comment on table " + table + " from " + Canonical.quote(from) + " to " + Canonical.quote(to);
    }
}
