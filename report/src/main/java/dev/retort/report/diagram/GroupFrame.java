package dev.retort.report.diagram;

/**
 * The frame around the tables of a group.
 *
 * @param name the group
 * @param x pixels from the left
 * @param y pixels from the top
 * @param width its width
 * @param height its height
 * @param tables how many tables it has
 */
public record GroupFrame(String name, int x, int y, int width, int height, int tables) {}
