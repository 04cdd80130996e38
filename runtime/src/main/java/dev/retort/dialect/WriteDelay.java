package dev.retort.dialect;

/**
 * How long a database waits before it writes commits to its file.
 *
 * @param query asks for the milliseconds
 * @param statement sets them, and ends where they follow
 */
public record WriteDelay(String query, String statement) {}
