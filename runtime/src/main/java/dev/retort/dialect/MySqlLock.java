package dev.retort.dialect;

/** The lock by name of MySQL and MariaDB. */
final class MySqlLock {
    private MySqlLock() {}

    static SessionLock of(String name) {
        // A name may have 64 characters, and holds for every database of the server.
        String key =
                "concat('retort:" + Long.toHexString(Digest.of(name)) + ":', left(sha1(coalesce(database(), '')), 32))";
        return new SessionLock("select get_lock(" + key + ", 0)", "select release_lock(" + key + ")");
    }
}
