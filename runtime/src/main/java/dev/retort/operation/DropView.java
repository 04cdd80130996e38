package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.View;

/**
 * Drops a view: {@code drop view daily_sales}. Loses no row: those are in the tables that it reads.
 *
 * @param view the view as it is
 */
public record DropView(View view) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return schema.withViews(Parts.minus("the schema", schema.views(), view));
    }

    @Override
    public Operation reverse() {
        return new CreateView(view);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop " + view;
    }
}
