package dev.retort.fleet;

import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which tenants are meant.
 *
 * @param only patterns of names, {@code *} for any text; empty for all
 * @param except patterns of those that are not meant
 * @param slice the number of the slice, from 0
 * @param slices how many slices there are
 */
record TenantFilter(List<String> only, List<String> except, int slice, int slices) {
    static final TenantFilter ALL = new TenantFilter(List.of(), List.of(), 0, 1);

    TenantFilter {
        only = List.copyOf(only);
        except = List.copyOf(except);
        if (slice < 0 || slice >= slices) {
            throw new IllegalArgumentException("there is no slice " + slice + " of " + slices + "; the first is 0");
        }
    }

    /**
     * Those of a list that are meant, in its order.
     *
     * @throws RetortException if two have one name, or a pattern of {@code only} meets none (RT516)
     */
    List<Tenant> of(List<Tenant> tenants) {
        requireUnique(tenants);
        List<Tenant> chosen = only.isEmpty() ? new ArrayList<>(tenants) : chosen(tenants);
        List<Pattern> without = except.stream().map(TenantFilter::pattern).toList();
        chosen.removeIf(tenant -> matches(without, tenant));
        chosen.removeIf(tenant -> Math.floorMod(tenant.name().hashCode(), slices) != slice);
        return chosen;
    }

    private static void requireUnique(List<Tenant> tenants) {
        Set<String> names = new HashSet<>();
        for (Tenant tenant : tenants) {
            if (!names.add(tenant.name())) {
                throw new RetortException(
                        Problem.UNUSABLE_TENANTS,
                        "Two tenants have the name \"%s\". A report could not tell them apart, so nothing was run. Give each a name of its own."
                                .formatted(tenant.name()));
            }
        }
    }

    private List<Tenant> chosen(List<Tenant> tenants) {
        List<Pattern> patterns = only.stream().map(TenantFilter::pattern).toList();
        for (int i = 0; i < patterns.size(); i++) {
            List<Pattern> one = patterns.subList(i, i + 1);
            if (tenants.stream().noneMatch(tenant -> matches(one, tenant))) {
                throw new RetortException(
                        Problem.UNUSABLE_TENANTS,
                        "No tenant has a name like \"%s\", so nothing was run. Correct --only (in a program, only(…)); * stands for any text."
                                .formatted(only.get(i)));
            }
        }
        return new ArrayList<>(
                tenants.stream().filter(tenant -> matches(patterns, tenant)).toList());
    }

    private static boolean matches(List<Pattern> patterns, Tenant tenant) {
        return patterns.stream().anyMatch(each -> each.matcher(tenant.name()).matches());
    }

    private static Pattern pattern(String text) {
        return Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E", Pattern.DOTALL);
    }
}
