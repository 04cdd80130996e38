package dev.retort;

/** A danger of an operation on a database with data. Each constant has the name of its {@link dev.retort.problem.Problem}. */
public enum Hazard {
    /** RT201: the operation deletes rows or values, and no downgrade restores them. */
    LOSES_DATA,
    /** A hazard that a rule of the project reports; {@link Accept#code} names it. */
    CUSTOM
}
