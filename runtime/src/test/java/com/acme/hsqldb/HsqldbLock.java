package com.acme.hsqldb;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The locks of all databases of this process, called from SQL. */
public final class HsqldbLock {
    private static final Map<String, Long> HOLDERS = new ConcurrentHashMap<>();

    private HsqldbLock() {}

    /** Takes the lock of a table for a session; 1 if nobody else has it. */
    public static int acquire(String database, long session, String table) {
        Long holder = HOLDERS.putIfAbsent(database + "/" + table, session);
        return holder == null || holder == session ? 1 : 0;
    }

    /** Whether a session has it; 1 if so. */
    public static int held(String database, long session, String table) {
        return Long.valueOf(session).equals(HOLDERS.get(database + "/" + table)) ? 1 : 0;
    }

    /** Releases it; 1 if the session had it. */
    public static int release(String database, long session, String table) {
        return HOLDERS.remove(database + "/" + table, session) ? 1 : 0;
    }

    /** Who has it; null if nobody has. */
    public static @Nullable String holder(String database, long session, String table) {
        Long holder = HOLDERS.get(database + "/" + table);
        return holder == null ? null : "session " + holder;
    }
}
