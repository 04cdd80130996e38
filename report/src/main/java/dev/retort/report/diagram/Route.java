package dev.retort.report.diagram;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The way of a line.
 *
 * @param link the line
 * @param points its start, its corners and its end: x and y of each
 */
public record Route(DiagramLink link, List<Integer> points) {
    public Route {
        points = List.copyOf(points);
    }

    Route moved(int right, int down) {
        return new Route(
                link,
                IntStream.range(0, points.size())
                        .mapToObj(i -> points.get(i) + (i % 2 == 0 ? right : down))
                        .toList());
    }
}
