package dev.retort.dialect;

/** The lock by name of MySQL and MariaDB. */
final class MySqlLock {
    private MySqlLock() {}

    /** A name may have 64 characters, and holds for every database of the server. */
    static SessionLock of(String table) {
        String key = "concat('retort:" + Long.toHexString(Digest.of(table))
                + ":', left(sha1(coalesce(database(), '')), 32))";
        return new SessionLock(
                "select get_lock(" + key + ", 0)",
                "select release_lock(" + key + ")",
                "select concat('connection ', id, ', user ', user, ', from ', host)"
                        + " from information_schema.processlist where id = is_used_lock(" + key + ")");
    }
}
