package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.revision.Checksum;
import dev.retort.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One revision to run, with its statements in order.
 *
 * @param batches by its place, a statement that runs in batches where the step is not one transaction
 * @param inOneTransaction whether they and their record are one transaction; else each is counted by itself
 */
record Step(
        Revision revision,
        Direction direction,
        List<String> statements,
        Map<Integer, Batches> batches,
        boolean inOneTransaction) {
    Step {
        statements = List.copyOf(statements);
        batches = Map.copyOf(batches);
    }

    /** A step whose statements run as they are. */
    Step(Revision revision, Direction direction, List<String> statements, boolean inOneTransaction) {
        this(revision, direction, statements, Map.of(), inOneTransaction);
    }

    /** A checksum of the first so many statements, from none of them to all, each made of the one before it. */
    List<String> checksums() {
        List<String> checksums = new ArrayList<>();
        String checksum = Checksum.ofLines(List.of());
        checksums.add(checksum);
        for (String statement : statements) {
            checksum = Checksum.ofLines(List.of(checksum, statement));
            checksums.add(checksum);
        }
        return checksums;
    }
}
