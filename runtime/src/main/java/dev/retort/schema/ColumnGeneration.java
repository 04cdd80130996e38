package dev.retort.schema;

/** How new rows are numbered. */
public enum ColumnGeneration {
    /** Not by the database, except for a default. */
    NONE(""),
    /** The database, from 1 by 1. */
    IDENTITY("identity"),
    /**
     * The database where that is its own way; elsewhere the application, by a {@linkplain Sequence#natively() native sequence}. H2,
     * MariaDB and MySQL number by themselves, PostgreSQL by a sequence (Hibernate's {@code @NativeGenerator}).
     */
    NATIVE("native");

    private final String word;

    ColumnGeneration(String word) {
        this.word = word;
    }

    /** The word for it in snapshots, such as {@code identity}; empty for none. */
    public String word() {
        return word;
    }
}
