package dev.retort.processor.draft;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * The operations of one of the revisions that a change becomes.
 *
 * @param label what tells it from the others; empty for the only or the main one
 * @param transactional whether it is one transaction where DDL can be
 */
public record DraftPart(String label, List<Operation> operations, boolean transactional) {
    public DraftPart {
        operations = List.copyOf(operations);
    }
}
