package dev.retort.dialect;

import dev.retort.schema.Column;
import java.util.List;

/** Comments that a database does not keep; Hibernate writes none there. */
final class NoComments extends Comments {
    NoComments(Identifiers names, Rows rows) {
        super(names, rows);
    }

    @Override
    List<String> onTable(String table, String comment) {
        return List.of();
    }

    @Override
    List<String> onColumn(String table, Column column) {
        return List.of();
    }
}
