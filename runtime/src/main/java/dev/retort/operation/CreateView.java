package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.View;

/**
 * Creates a view: {@code create view daily_sales as select …}.
 *
 * @param view the view
 */
public record CreateView(View view) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (schema.table(view.name()).isPresent()) {
            throw new SchemaMismatchException("there is a table %s already".formatted(view.name()));
        }
        return schema.withViews(Parts.plus("the schema", schema.views(), view, View::name));
    }

    @Override
    public Operation reverse() {
        return new DropView(view);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "create " + view;
    }
}
