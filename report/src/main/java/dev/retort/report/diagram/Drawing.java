package dev.retort.report.diagram;

import java.util.List;

/**
 * Boxes with the lines between them.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param boxes the boxes
 * @param routes the lines
 */
public record Drawing(int width, int height, List<PlacedBox> boxes, List<Route> routes) {
    public Drawing {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    Drawing moved(int right, int down) {
        return new Drawing(
                width,
                height,
                boxes.stream().map(each -> each.moved(right, down)).toList(),
                routes.stream().map(each -> each.moved(right, down)).toList());
    }
}
