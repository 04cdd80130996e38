package dev.retort.dialect.text;

/**
 * A name as it stands in a statement.
 *
 * @param schema what stands before its dot; empty for the session's own schema
 * @param text the name without quotes
 * @param quoted whether it stood in quotes, and so is to be taken to the letter
 */
public record SqlName(String schema, String text, boolean quoted) {

    /** A condition that a column of the catalog holds this name. */
    public String is(String column) {
        return quoted
                ? column + " = " + Literals.text(text)
                : "upper(" + column + ") = upper(" + Literals.text(text) + ")";
    }

    /** The name as it stands in SQL. */
    public String sql() {
        String name = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
