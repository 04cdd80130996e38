package dev.retort.report.history;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws a history from its heads down to its base, as {@code git log --graph} does: each open branch is a lane, and leads to the revision that it
 * follows.
 *
 * <pre>
 * *    3d0f…  merge
 * |\
 * | *  90ab…  add mail
 * * |  7c1e…  add remark
 * |/
 * *    4be2…  baseline
 * </pre>
 */
public final class RevisionLanes {
    private final List<Row> rows = new ArrayList<>();

    /** The revision that each lane leads to. */
    private final List<String> lanes = new ArrayList<>();

    /**
     * A line of the drawing.
     *
     * @param lanes the drawing
     * @param revision the revision that stands beside it; empty where lanes only meet or part
     */
    public record Row(String lanes, Optional<RevisionNode> revision) {}

    private RevisionLanes() {}

    /** The drawing of some revisions of a history. */
    public static List<Row> of(RevisionGraph graph, List<RevisionNode> revisions) {
        RevisionLanes drawing = new RevisionLanes();
        Set<String> shown = revisions.stream().map(RevisionNode::id).collect(Collectors.toSet());
        List<RevisionNode> newestFirst = new ArrayList<>(graph.inOrder(shown));
        Collections.reverse(newestFirst);
        newestFirst.forEach(revision -> drawing.draw(
                revision, revision.parents().stream().filter(shown::contains).toList()));
        return drawing.rows;
    }

    private void draw(RevisionNode revision, List<String> parents) {
        int lane = lanes.indexOf(revision.id());
        if (lane < 0) {
            lane = lanes.size();
            lanes.add(revision.id());
        }
        rows.add(new Row(line("*", lane), Optional.of(revision)));
        if (parents.isEmpty()) {
            lanes.remove(lane);
            if (lane < lanes.size()) {
                rows.add(shift(lane, lane, lane, lanes.size() + 1));
            }
            return;
        }
        lanes.set(lane, parents.get(0));
        for (int i = 1; i < parents.size(); i++) {
            open(lane + i, parents.get(i));
        }
        joinEqual();
    }

    /** The lanes before a change of them, with a sign on one of them. */
    private String line(String sign, int lane) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            text.append(i == lane ? sign : "|").append(' ');
        }
        return text.toString().stripTrailing();
    }

    /** A new lane leaves the one on its left, and those on its right make way. */
    private void open(int lane, String parent) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            text.append(i < lane ? "|" : " ").append(i >= lane - 1 ? '\\' : ' ');
        }
        lanes.add(lane, parent);
        rows.add(new Row(text.toString(), Optional.empty()));
    }

    /** Lanes that lead to one revision meet: the right one in the left one. */
    private void joinEqual() {
        for (int right = 1; right < lanes.size(); right++) {
            int left = lanes.indexOf(lanes.get(right));
            if (left < right) {
                int count = lanes.size();
                lanes.remove(right);
                rows.add(shift(left, right, right - 1, count));
                right--;
            }
        }
    }

    /**
     * A lane goes to the left under those between, and those on its right close the gap.
     *
     * @param left the lane that it meets
     * @param right the lane that goes
     * @param closing the first lane behind which another one moves to the left
     * @param count how many lanes there are before
     */
    private static Row shift(int left, int right, int closing, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean isUnder = i >= left && i < right - 1;
            text.append(i < right ? '|' : ' ');
            text.append(i >= closing && i < count - 1 ? '/' : isUnder ? '_' : ' ');
        }
        return new Row(text.toString().stripTrailing(), Optional.empty());
    }
}
