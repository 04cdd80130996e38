package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.schema.Types.varchar;

import dev.retort.Operations;
import dev.retort.schema.Column;
import java.util.List;
import java.util.function.Consumer;

/** What stands above each operation of a revision on a database full of rows. */
final class HazardComments {
    static final Column EMAIL = column("email", varchar(100)).notNull();

    private HazardComments() {}

    static List<String> comments(Consumer<Operations> migration) {
        return Hazards.of(Operations.recordedBy(migration)).stream()
                .flatMap(List::stream)
                .map(HazardFound::comment)
                .toList();
    }
}
