package dev.retort.report.change;

import dev.retort.processor.hazard.rule.HazardFinding;
import java.util.Optional;

/**
 * A hazard of an operation, and whether somebody accepted it.
 *
 * @param finding the hazard
 * @param reason why it is accepted; empty if it is not
 */
public record ReportedHazard(HazardFinding finding, Optional<String> reason) {

    /** Whether it keeps the revision from being applied until somebody accepts it. */
    public boolean isOpen() {
        return finding.mustBeAccepted() && reason.isEmpty();
    }

    /** Its code, {@code RT201}. */
    public String code() {
        return finding.code();
    }

    /** Whom it concerns. */
    public HazardArea area() {
        return HazardArea.of(finding.code());
    }

    /** {@code accepted}, {@code must be accepted}, {@code for your information}. */
    public String state() {
        if (reason.isPresent()) {
            return "accepted";
        }
        return finding.mustBeAccepted() ? "must be accepted" : "for your information";
    }
}
