package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

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
        Table altered = SchemaEdits.table(schema, table);
        if (!altered.comment().equals(from)) {
            throw new SchemaMismatchException("the comment of table %s is not %s, but %s"
                    .formatted(table, CanonicalText.quote(from), CanonicalText.quote(altered.comment())));
        }
        return schema.with(altered.withComment(to));
    }

    @Override
    public Operation reverse(Schema before) {
        return new CommentOnTable(table, to, from);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new CommentOnTable(projection.name(table), from, to));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "comment on table " + table + " from " + CanonicalText.quote(from) + " to " + CanonicalText.quote(to);
    }
}
