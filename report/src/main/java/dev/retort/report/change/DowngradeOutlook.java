package dev.retort.report.change;

import java.util.List;

/**
 * Whether a revision can be taken back, and at what price.
 *
 * @param obstacle why it can't be; empty if it can
 * @param lost the data that a downgrade deletes: {@code booking.note}
 * @param derived whether the operations are derived from the upgrade
 */
public record DowngradeOutlook(String obstacle, List<String> lost, boolean derived) {
    public DowngradeOutlook {
        lost = List.copyOf(lost);
    }

    /** Whether the revision can be taken back. */
    public boolean isPossible() {
        return obstacle.isEmpty();
    }

    /** In a line: {@code possible; deletes booking.note}. */
    public String text() {
        if (!isPossible()) {
            return "not possible: " + obstacle;
        }
        return lost.isEmpty() ? "possible; deletes nothing" : "possible; deletes " + String.join(", ", lost);
    }
}
