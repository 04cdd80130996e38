package dev.retort.report.history;

import java.util.List;

/**
 * What a revision did to a table.
 *
 * @param revision the position of the revision in its history
 * @param operations the positions of the operations in the revision
 */
public record TableEvent(int revision, List<Integer> operations) {
    public TableEvent {
        operations = List.copyOf(operations);
    }
}
