package dev.retort.report.diagram;

import java.util.List;

/**
 * A drawing in which groups have frames. The lines in a frame are those of its own tables; between two frames there is one line for all.
 *
 * @param drawing the tables, and the lines within the groups
 * @param frames the groups; none where nothing is grouped
 * @param between the lines from group to group: positions of frames, and how many references there are
 */
public record GroupedDrawing(Drawing drawing, List<GroupFrame> frames, List<Route> between) {
    public GroupedDrawing {
        frames = List.copyOf(frames);
        between = List.copyOf(between);
    }
}
