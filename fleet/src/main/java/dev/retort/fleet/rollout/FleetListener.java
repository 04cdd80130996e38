package dev.retort.fleet.rollout;

/** Hears how a run over a fleet proceeds. Called by one thread at a time, in the order of events. */
public interface FleetListener {
    /** Hears nothing. */
    FleetListener NONE = new FleetListener() {};

    /** The run begins with a number of tenants, of which some are found current without a run of their own. */
    default void begin(int tenants, int current) {}

    /** A wave begins: the canaries are the first. */
    default void wave(int number, int of, int tenants) {}

    /** A tenant has ended. */
    default void ended(TenantResult result) {}

    /** No further tenant begins; those that run end. */
    default void stopping(String reason) {}
}
