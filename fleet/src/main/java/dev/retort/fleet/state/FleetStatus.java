package dev.retort.fleet.state;

import dev.retort.fleet.state.TenantState.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the tenants of a fleet are in one history.
 *
 * @param states one per tenant, in their order
 * @param statements how many statements it took to find out
 */
public record FleetStatus(List<TenantState> states, int statements) {
    public FleetStatus {
        states = List.copyOf(states);
    }

    /** How many tenants compare in a way with the class path. */
    public long count(Standing standing) {
        return states.stream().filter(each -> each.standing() == standing).count();
    }

    /** Whether every tenant is at the head. */
    public boolean isCurrent() {
        return count(Standing.CURRENT) == states.size();
    }

    /** How many tenants are at which revision, several of an unmerged history joined by commas; {@code base} before the first. */
    public Map<String, Long> perRevision() {
        Map<String, Long> counts = new TreeMap<>();
        for (TenantState each : states) {
            if (each.standing() != Standing.UNREADABLE) {
                String place = each.current().isEmpty() ? "base" : String.join(",", each.current());
                counts.merge(place, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The status as values for a JSON object; tenants that are current are only counted. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenants", states.size());
        for (Standing standing : Standing.values()) {
            json.put(standing.name().toLowerCase(Locale.ROOT), count(standing));
        }
        json.put("revisions", perRevision());
        json.put("statements", statements);
        json.put(
                "notCurrent",
                states.stream()
                        .filter(each -> each.standing() != Standing.CURRENT)
                        .map(FleetStatus::json)
                        .toList());
        return json;
    }

    private static Map<String, Object> json(TenantState state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenant", state.tenant());
        json.put("standing", state.standing().name().toLowerCase(Locale.ROOT));
        json.put("current", state.current());
        if (!state.message().isEmpty()) {
            json.put("message", state.message());
        }
        return json;
    }
}
