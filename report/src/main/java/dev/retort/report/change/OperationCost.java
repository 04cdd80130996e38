package dev.retort.report.change;

import dev.retort.problem.Problem;

/**
 * What an operation costs on one database while it runs.
 *
 * @param database the name of the dialect
 * @param code the hazard that describes it, such as RT211; empty where a statement shows the cost
 * @param text what happens: {@code rewrites every row of guest under a lock}
 */
public record OperationCost(String database, String code, String text) {

    /** The cost in a word or two: {@code rewrite}, {@code index build}, {@code scan}, {@code table copy}. */
    public String kind() {
        if (code.equals(Problem.REWRITES_TABLE.code())) {
            return "rewrite";
        }
        if (code.equals(Problem.BLOCKS_WRITES.code())) {
            return "index build";
        }
        return code.equals(Problem.SCANS_UNDER_LOCK.code()) ? "scan" : "table copy";
    }
}
