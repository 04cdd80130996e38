package dev.retort.fleet.rollout;

import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the tenants of a run.
 *
 * @param results one per tenant, in the order in which they ended
 * @param stopped why the run stopped early; empty if it did not
 * @param duration how long it took
 */
public record FleetReport(List<TenantResult> results, String stopped, Duration duration) {
    private static final int NAMED = 3;

    public FleetReport {
        results = List.copyOf(results);
    }

    /** How many tenants had an outcome. */
    public long count(Outcome outcome) {
        return results.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** The tenants that failed. */
    public List<TenantResult> failed() {
        return results.stream().filter(each -> each.outcome() == Outcome.FAILED).toList();
    }

    /** Whether every tenant is at the target now. */
    public boolean isComplete() {
        return count(Outcome.FAILED) + count(Outcome.NOT_RUN) == 0;
    }

    /**
     * Returns this report if every tenant is at the target.
     *
     * @throws RetortException otherwise (RT518), with the first failures
     */
    public FleetReport orThrow() {
        if (isComplete()) {
            return this;
        }
        List<TenantResult> failed = failed();
        String first = failed.stream()
                .limit(NAMED)
                .map(each -> "\n    " + each.tenant() + ": " + each.message())
                .collect(Collectors.joining());
        throw new RetortException(Problem.TENANTS_FAILED, """
                %s of %s tenants failed, and %s did not have their turn.%s The others are upgraded. Correct the causes, then run it again: only what is \
                left is run.%s""".formatted(
                        failed.size(),
                        results.size(),
                        count(Outcome.NOT_RUN),
                        stopped.isEmpty() ? "" : " The run stopped: " + stopped + ".",
                        first));
    }

    /** The report as values for a JSON object; tenants that were current already are only counted. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenants", results.size());
        json.put("upgraded", count(Outcome.UPGRADED));
        json.put("current", count(Outcome.CURRENT));
        json.put("failed", count(Outcome.FAILED));
        json.put("notRun", count(Outcome.NOT_RUN));
        json.put("stopped", stopped);
        json.put("milliseconds", duration.toMillis());
        json.put(
                "results",
                results.stream()
                        .filter(each -> each.outcome() != Outcome.CURRENT)
                        .map(FleetReport::json)
                        .toList());
        return json;
    }

    private static Map<String, Object> json(TenantResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenant", result.tenant());
        json.put(
                "outcome",
                result.outcome() == Outcome.NOT_RUN
                        ? "notRun"
                        : result.outcome().name().toLowerCase(Locale.ROOT));
        json.put("upgraded", result.applied());
        json.put("milliseconds", result.duration().toMillis());
        if (!result.code().isEmpty()) {
            json.put("code", result.code());
            json.put("message", result.message());
        }
        return json;
    }
}
