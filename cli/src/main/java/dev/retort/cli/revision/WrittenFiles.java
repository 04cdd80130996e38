package dev.retort.cli.revision;

import java.util.Map;

/**
 * The files that were written, to be told.
 *
 * @param text in words
 * @param json the same as an object
 * @param code the exit code: the command after writing may have failed
 */
public record WrittenFiles(String text, Map<String, Object> json, int code) {}
