package dev.retort.report.diagram;

/** How much a box shows of its table. */
public enum Detail {
    /** The name. */
    NAME,
    /** The name and the columns of primary and foreign keys. */
    KEYS,
    /** The name and the columns with their types. */
    COLUMNS;

    private static final int FEW = 12;
    private static final int MANY = 45;

    /** What can be read at a glance where there are some tables. */
    static Detail of(int tables) {
        if (tables <= FEW) {
            return COLUMNS;
        }
        return tables <= MANY ? KEYS : NAME;
    }
}
