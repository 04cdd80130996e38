package dev.retort.operation;

import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.Optional;

/**
 * Drops a view: {@code drop view daily_sales}. Loses no row: those are in the tables that it reads.
 *
 * @param view the view's name
 */
public record DropView(String view) implements Operation {
    /**
     * The view that goes.
     *
     * @throws SchemaMismatchException if there is none of that name
     */
    public View dropped(Schema before) {
        return before.views().stream()
                .filter(each -> Names.same(each.name(), view))
                .findFirst()
                .orElseThrow(() -> new SchemaMismatchException("view " + view + " does not exist"));
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema.withViews(SchemaEdits.minus(schema.views(), dropped(schema)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new CreateView(dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.of(dropped(before)).map(there -> new DropView(there.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop view " + view;
    }
}
