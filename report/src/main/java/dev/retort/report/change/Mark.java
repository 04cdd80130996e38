package dev.retort.report.change;

/** What a change does to a table, a column or a reference. */
public enum Mark {
    ADDED,
    CHANGED,
    DROPPED,
    UNCHANGED;

    /** {@code added}; empty if nothing changes. */
    public String word() {
        return switch (this) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case DROPPED -> "dropped";
            case UNCHANGED -> "";
        };
    }
}
