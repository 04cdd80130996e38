package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.Optional;

/**
 * Creates a view: {@code create view daily_sales as select …}.
 *
 * @param view the view
 */
public record CreateView(View view) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (schema.table(view.name()).isPresent()) {
            throw new SchemaMismatchException("table %s already exists".formatted(view.name()));
        }
        return schema.withViews(SchemaEdits.plus("the schema", schema.views(), view, View::name));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropView(view.name());
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.of(view).map(CreateView::new);
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
