package dev.retort.fleet.rollout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which waves tenants are upgraded, and when it stops. The same rules hold in one process and over many workers.
 *
 * @param canary how many tenants are a first wave, after which the run stops if one of them failed; 0 for none
 * @param waveSize how many tenants are a wave after that; 0 for all in one
 * @param pause how long to wait between two waves
 * @param maxFailures how many tenants may fail; when one more has, no further tenant begins
 * @param maxFailureRate which part of the tenants of the run may fail, from 0 to 1
 */
public record Rollout(int canary, int waveSize, Duration pause, int maxFailures, double maxFailureRate) {
    /** One wave that nothing stops. */
    public static final Rollout ALL_AT_ONCE = new Rollout(0, 0, Duration.ZERO, Integer.MAX_VALUE, 1);

    public Rollout {
        if (canary < 0 || waveSize < 0 || maxFailures < 0 || pause.isNegative()) {
            throw new IllegalArgumentException("numbers and pauses of a rollout are not negative");
        }
        if (!(maxFailureRate >= 0 && maxFailureRate <= 1)) {
            throw new IllegalArgumentException("a rate of failures is between 0 and 1, and not " + maxFailureRate);
        }
    }

    /** With other canaries. */
    public Rollout withCanary(int tenants) {
        return new Rollout(tenants, waveSize, pause, maxFailures, maxFailureRate);
    }

    /** With other waves. */
    public Rollout withWaves(int tenants, Duration between) {
        return new Rollout(canary, tenants, between, maxFailures, maxFailureRate);
    }

    /** With another number of failures. */
    public Rollout withMaxFailures(int tenants) {
        return new Rollout(canary, waveSize, pause, tenants, maxFailureRate);
    }

    /** With another rate of failures. */
    public Rollout withMaxFailureRate(double rate) {
        return new Rollout(canary, waveSize, pause, maxFailures, rate);
    }

    /** The sizes of the waves for a number of tenants. */
    public List<Integer> waves(int tenants) {
        List<Integer> sizes = new ArrayList<>();
        int left = tenants;
        if (canary > 0 && left > 0) {
            sizes.add(Math.min(canary, left));
            left -= sizes.get(0);
        }
        while (left > 0) {
            int size = waveSize == 0 ? left : Math.min(waveSize, left);
            sizes.add(size);
            left -= size;
        }
        return List.copyOf(sizes);
    }

    /** Why no further tenant may begin; empty if one may. */
    public Optional<String> stop(long failures, int tenants) {
        if (failures > maxFailures) {
            return Optional.of(
                    maxFailures == 0 ? "a tenant failed" : failures + " tenants failed, and " + maxFailures + " may");
        }
        if (failures > maxFailureRate * tenants) {
            return Optional.of("%s of %s tenants failed, and %s may"
                    .formatted(failures, tenants, (long) (maxFailureRate * tenants)));
        }
        return Optional.empty();
    }

    /** Why no wave may follow one; empty if one may. */
    public Optional<String> stopAfter(int wave, long failures) {
        return wave == 1 && canary > 0 && failures > 0
                ? Optional.of(failures + (failures == 1 ? " canary" : " canaries") + " failed")
                : Optional.empty();
    }
}
