package dev.retort.processor.comparison;

import dev.retort.processor.draft.Draft;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.spi.HazardRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A hazard that a rule of the project found, with the element that its operation comes from.
 *
 * @param hazard what a {@link HazardRule} reports
 */
public record HazardOfElement(HazardFinding hazard, ElementReference element) {

    /** Those of a draft; the operations that a rewriter put into it come from the history as a whole. */
    public static List<HazardOfElement> of(HistoryComparison comparison, Draft draft) {
        List<HazardOfElement> found = new ArrayList<>();
        for (int i = 0; i < draft.upgrade().size(); i++) {
            ElementReference element = comparison.element(draft.upgrade().get(i));
            draft.hazardsByOperation().get(i).stream()
                    .filter(HazardFinding::isCustom)
                    .map(hazard -> new HazardOfElement(hazard, element))
                    .forEach(found::add);
        }
        return found;
    }

    /** What the compiler says. */
    public String text() {
        return hazard.message() + ".\n    " + hazard.way();
    }
}
