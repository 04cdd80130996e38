package dev.retort.processor.spi;

import dev.retort.operation.AppliedOperation;
import java.util.Optional;

/**
 * A hazard of operations that a project defines for itself. The compiler warns on the entity's line, and the draft says it above the operation, as for
 * Retort's own hazards:
 *
 * <pre>{@code
 * // ACME-AUDIT drops the audit table audit_booking
 * //   Audit tables are kept for ten years. …
 * op.dropTable("audit_booking");
 * }</pre>
 *
 * <p>Called in the compiler and in the tools alike, so the tools need it too: {@code retort revision --processor-path …}. The tools have no entities, so
 * a rule sees schemas alone.
 */
public interface HazardRule extends Extension {
    /**
     * What the manual of the project calls it: capital letters, digits and hyphens, such as {@code ACME-AUDIT}. No other rule of a history has the same
     * code; those of the form {@code RT201} are Retort's.
     */
    String code();

    /**
     * What would happen, with names, in a few words: {@code drops the audit table audit_booking}. Empty if an operation does not have this hazard.
     *
     * @param applied an operation of a draft or of a revision, with the schema before it and after it
     */
    Optional<String> find(AppliedOperation applied);

    /** How to do it safely, in one sentence. The draft says it once, above the first operation that has the hazard. */
    String remedy();

    /**
     * Whether somebody has to accept it with a reason. If so, {@code retort revision} asks for {@code --accept}, which writes {@code @Accept(code =
     * "ACME-AUDIT", reason = "…")}, and {@code retort check} fails for a revision without it.
     */
    default boolean mustBeAccepted() {
        return false;
    }
}
