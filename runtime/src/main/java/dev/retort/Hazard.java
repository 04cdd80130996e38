package dev.retort;

/** What can go wrong with an operation on a database full of rows. */
public enum Hazard {
    /** RT201: rows or values are gone after it, and no downgrade brings them back. */
    LOSES_DATA
}
