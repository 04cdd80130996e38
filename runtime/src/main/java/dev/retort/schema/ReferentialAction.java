package dev.retort.schema;

/** What happens to a row when the row that it references is deleted or its key is updated. */
public enum ReferentialAction {
    NO_ACTION("no action"),
    RESTRICT("restrict"),
    CASCADE("cascade"),
    SET_NULL("set null"),
    SET_DEFAULT("set default");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** The action in SQL, such as {@code set null}. */
    public String sql() {
        return sql;
    }
}
