package dev.retort.report.source;

/**
 * A Java source.
 *
 * @param file its path from the root of the repository, with slashes
 * @param text its text
 */
public record SourceText(String file, String text) {}
