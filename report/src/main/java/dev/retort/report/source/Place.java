package dev.retort.report.source;

/**
 * A line of a file: {@code src/main/java/com/acme/Guest.java}, 34.
 *
 * @param file the path from the root of the repository, with slashes
 * @param line the line, from 1
 */
public record Place(String file, int line) {}
