package dev.retort.cli.adopt;

import static dev.retort.cli.adopt.AnnotationText.attribute;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of which the database and the entities have the name in common and no column.
 *
 * @param table the table as the entities ask for it
 */
record StrangeTable(AdviceContext context, Table table) {
    /**
     * What is there, and which annotations name the columns:
     *
     * <pre>{@code
     *   guest_tags has gid, label. The entities ask for:
     *     guest_id   @CollectionTable(joinColumns = @JoinColumn(name = "…")) on Guest.tags
     *     tags   @Column(name = "…") on Guest.tags
     * }</pre>
     */
    @Override
    public String toString() {
        String found = context.found(table.name()).map(Table::columns).orElse(List.of()).stream()
                .map(Column::name)
                .collect(Collectors.joining(", "));
        return "  %s has %s. The entities ask for:%n".formatted(table.name(), found)
                + table.columns().stream()
                        .map(column -> "    " + column.name() + annotation(column))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private String annotation(Column column) {
        ColumnAnnotation annotation = ColumnAnnotation.of(context, table.name(), column.name());
        return annotation
                .with(List.of(attribute("name", "\"…\"")))
                .map(text -> "   " + text + AdviceContext.on(annotation.place()))
                .orElse("");
    }
}
