package dev.retort.report.diagram;

/**
 * A box and its upper left corner.
 *
 * @param box the box
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record PlacedBox(DiagramBox box, int x, int y) {
    PlacedBox moved(int right, int down) {
        return new PlacedBox(box, x + right, y + down);
    }
}
