package dev.retort.cli.fleet;

import dev.retort.cli.option.Seconds;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many tenants a command upgrades at a time, in which waves, and when it stops. */
public final class RolloutOptions {
    private static final Pattern SLICE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Pattern RATE = Pattern.compile("(\\d{1,2}(?:\\.\\d+)?|100)%");
    private static final double PERCENT = 100;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many tenants at a time. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(
            names = "--parallel-per-server",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many of them on one server. Default: ${DEFAULT-VALUE}.")
    private int perServer;

    @Option(
            names = "--canary",
            paramLabel = "N",
            defaultValue = "0",
            description = "Upgrade so many tenants first, and stop if one of them fails.")
    private int canary;

    @Option(
            names = "--wave",
            paramLabel = "N",
            defaultValue = "0",
            description = "Upgrade in waves of so many tenants.")
    private int wave;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "0",
            converter = Seconds.class,
            description = "How long to wait between two waves. Default: ${DEFAULT-VALUE}.")
    private Duration pause;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            description =
                    "Begin no further tenant when more than so many have failed. By default, failures stop nothing.")
    private @Nullable Integer maxFailures;

    @Option(
            names = "--max-failure-rate",
            paramLabel = "PERCENT",
            description = "The same as a part of the tenants of the run, such as 1%%.")
    private @Nullable String maxFailureRate;

    @Option(names = "--fail-fast", description = "The same as --max-failures 0.")
    private boolean failFast;

    @Option(
            names = "--slice",
            paramLabel = "I/N",
            description = "Only one of N slices of the tenants, from 0/N on, for N processes that share the work.")
    private @Nullable String slice;

    @Option(
            names = "--tenant-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            converter = Seconds.class,
            description = "How long one tenant may take. Default: ${DEFAULT-VALUE}.")
    private Duration timeout;

    /** The requested options. */
    public Fleet of(Fleet fleet) {
        if (parallel < 1 || perServer < 1) {
            throw invalid("--parallel and --parallel-per-server have to be at least 1");
        }
        Fleet chosen = fleet.parallel(parallel)
                .parallelPerServer(perServer)
                .rollout(rollout())
                .timeout(timeout);
        if (slice == null) {
            return chosen;
        }
        Matcher parts = SLICE.matcher(slice);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) >= Integer.parseInt(parts.group(2))) {
            throw invalid("--slice %s is not a slice, such as 0/4 or 3/4".formatted(slice));
        }
        return chosen.slice(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private Rollout rollout() {
        if (canary < 0 || wave < 0 || pause.isNegative() || (maxFailures != null && maxFailures < 0)) {
            throw invalid("--canary, --wave, --pause and --max-failures can't be negative");
        }
        int failures = failFast ? 0 : maxFailures == null ? Integer.MAX_VALUE : maxFailures;
        return new Rollout(canary, wave, pause, failures, rate());
    }

    private double rate() {
        if (maxFailureRate == null) {
            return 1;
        }
        Matcher percent = RATE.matcher(maxFailureRate);
        if (!percent.matches()) {
            throw invalid("--max-failure-rate %s is not a percentage, such as 1%% or 0.5%%".formatted(maxFailureRate));
        }
        return Double.parseDouble(percent.group(1)) / PERCENT;
    }

    private static RetortException invalid(String what) {
        return new RetortException(Problem.INVALID_ARGUMENT, what + ". Nothing was run.");
    }
}
