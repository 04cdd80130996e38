package dev.retort.conformance.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A database that scripts are written for, without a server to run them on. */
public enum Vendor {
    /** SQL Server 2022, with a collation that knows no case: names that differ in case alone are one. */
    SQLSERVER("org.hibernate.dialect.SQLServerDialect", "16", "0"),
    /** Oracle Database 23ai: a name without quotes is in upper case. */
    ORACLE("org.hibernate.dialect.OracleDialect", "23", "6");

    private final String dialect;
    private final String major;
    private final String minor;

    Vendor(String dialect, String major, String minor) {
        this.dialect = dialect;
        this.major = major;
        this.minor = minor;
    }

    /** The names by which the run and the tools know them. */
    public static List<String> names() {
        return Stream.of(values()).map(Vendor::text).toList();
    }

    /** Its name on the command line: {@code sqlserver}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What tells Hibernate to write for it without a connection. */
    public Map<String, String> settings() {
        return Map.of(
                "hibernate.dialect", dialect,
                "jakarta.persistence.database-major-version", major,
                "jakarta.persistence.database-minor-version", minor,
                "hibernate.boot.allow_jdbc_metadata_access", "false");
    }

    /** A name as the database keeps it. */
    String stored(String name, boolean quoted) {
        return quoted && this == ORACLE ? name : name.toUpperCase(Locale.ROOT);
    }
}
