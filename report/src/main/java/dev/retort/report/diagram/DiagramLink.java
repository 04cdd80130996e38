package dev.retort.report.diagram;

/**
 * A line from what refers to what it refers to.
 *
 * @param from the position of the table that refers
 * @param to the position of the table that it refers to
 * @param id which of the references of the first table
 */
public record DiagramLink(int from, int to, int id) {}
