package dev.retort.report.change;

/** Whom a hazard concerns. */
public enum HazardArea {
    /** The rows that are there. */
    ROWS("Rows"),
    /** Those who wait while a table is locked. */
    LOCKS("Locks"),
    /** The version of the application that still runs. */
    RUNNING_VERSION("Running version"),
    /** Anybody else, such as a rule of the project. */
    OTHER("Other");

    private final String title;

    HazardArea(String title) {
        this.title = title;
    }

    /** As a title: {@code Running version}. */
    public String title() {
        return title;
    }

    /** The area of a hazard's code. */
    public static HazardArea of(String code) {
        return switch (code) {
            case "RT201", "RT202", "RT203", "RT204", "RT205", "RT206", "RT207", "RT208", "RT226", "RT227" -> ROWS;
            case "RT211", "RT212", "RT213", "RT231" -> LOCKS;
            case "RT221", "RT222", "RT223", "RT224", "RT229" -> RUNNING_VERSION;
            default -> OTHER;
        };
    }
}
