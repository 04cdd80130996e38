package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.dialect.Evidence;
import dev.retort.operation.RunCode;
import dev.retort.revision.Checksum;
import dev.retort.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One revision to run, with its statements in order.
 *
 * @param batches by its place, a statement that runs in batches where the step is not one transaction
 * @param codes by its place, the Java code that a statement stands for
 * @param inOneTransaction whether they and their record are one transaction; else each is counted by itself
 * @param canBeOneTransaction whether they could be: they are, or are not only for the sake of batches
 */
record Step(
        Revision revision,
        Direction direction,
        List<String> statements,
        Map<Integer, Batches> batches,
        Map<Integer, RunCode> codes,
        boolean inOneTransaction,
        boolean canBeOneTransaction) {
    Step {
        statements = List.copyOf(statements);
        batches = Map.copyOf(batches);
        codes = Map.copyOf(codes);
    }

    /** A step whose statements run as they are. */
    Step(Revision revision, Direction direction, List<String> statements, boolean inOneTransaction) {
        this(revision, direction, statements, Map.of(), Map.of(), inOneTransaction, inOneTransaction);
    }

    /** How it can be told whether a statement has taken effect. */
    Evidence evidence(int place) {
        RunCode code = codes.get(place);
        return code == null
                ? Evidence.of(statements.get(place))
                : Evidence.of(code.effect().isEmpty() ? Evidence.Kind.ROWS : Evidence.Kind.NONE);
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
