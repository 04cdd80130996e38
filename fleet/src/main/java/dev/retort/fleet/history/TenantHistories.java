package dev.retort.fleet.history;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.fleet.state.FleetStatus;
import dev.retort.fleet.state.TenantState;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.problem.RetortException;
import dev.retort.run.FailureRemedy;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RowState;
import dev.retort.run.history.UnreadableRow;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history tables of many tenants. Tenants that share a database are asked together. Thread-safe.
 *
 * @param histories the histories
 */
public record TenantHistories(SharedHistories histories) {
    /** About how many tenants tell how it is with the others of their database. */
    private static final int SAMPLE = 20;

    /**
     * The tenants that are known to be current after one question to each database that several of them share; of the others nothing is known.
     * Where such a database does not answer, its tenants are left to their own runs, which report why.
     */
    public List<Tenant> current(List<Tenant> tenants) {
        List<Tenant> current = new ArrayList<>();
        if (histories.complete().isEmpty()) {
            return current;
        }
        for (Map.Entry<TenantDatabase, List<Tenant>> shared :
                byDatabase(tenants).entrySet()) {
            if (shared.getValue().size() > 1) {
                current.addAll(currentIn(shared.getKey(), shared.getValue()));
            }
        }
        return current;
    }

    private List<Tenant> currentIn(TenantDatabase database, List<Tenant> tenants) {
        try (Session session = database.connections().open()) {
            Dialect dialect = dialect(session);
            List<Tenant> current = tenants;
            for (SharedHistory history : histories.chosen()) {
                SchemaQuery query = new SchemaQuery(session, dialect, history.table());
                current = complete(query, query.having(current), history);
            }
            return current;
        } catch (SQLException | RetortException e) {
            return List.of();
        }
    }

    /** Asks some first, from all over the list. Where most of these are behind, the others are left to their own runs. */
    private static List<Tenant> complete(SchemaQuery query, List<Tenant> tenants, SharedHistory history)
            throws SQLException {
        int revisions = history.graph().revisions().size();
        List<Tenant> sample = new ArrayList<>();
        List<Tenant> others = new ArrayList<>();
        int every = Math.max(1, tenants.size() / SAMPLE);
        for (int i = 0; i < tenants.size(); i++) {
            (i % every == 0 ? sample : others).add(tenants.get(i));
        }
        List<Tenant> complete = new ArrayList<>(
                query.complete(sample, revisions, history.graph().heads()));
        if (complete.size() * 2 >= sample.size()) {
            complete.addAll(query.complete(others, revisions, history.graph().heads()));
        }
        return complete;
    }

    private Dialect dialect(Session session) throws SQLException {
        return Dialects.of(session.product(), session.version(), histories.classLoader());
    }

    private static Map<TenantDatabase, List<Tenant>> byDatabase(List<Tenant> tenants) {
        Map<TenantDatabase, List<Tenant>> shared = new LinkedHashMap<>();
        tenants.stream()
                .filter(tenant -> tenant.schema().isPresent())
                .forEach(tenant -> shared.computeIfAbsent(tenant.database(), key -> new ArrayList<>())
                        .add(tenant));
        return shared;
    }

    /** Where tenants are in the only history. */
    public FleetStatus status(List<Tenant> tenants) {
        SharedHistory history = histories.only();
        Map<String, TenantState> states = new HashMap<>();
        int statements = 0;
        for (Map.Entry<TenantDatabase, List<Tenant>> shared :
                byDatabase(tenants).entrySet()) {
            if (shared.getValue().size() > 1) {
                statements += together(history, shared.getKey(), shared.getValue(), states);
            }
        }
        List<TenantState> ordered = new ArrayList<>();
        for (Tenant tenant : tenants) {
            TenantState known = states.get(tenant.name());
            statements += known == null ? 1 : 0;
            ordered.add(known == null ? alone(history, tenant) : known);
        }
        return new FleetStatus(ordered, statements);
    }

    /** Adds the states of tenants that share a database, and returns how many statements that took; adds none if one of them failed. */
    private int together(
            SharedHistory history, TenantDatabase database, List<Tenant> tenants, Map<String, TenantState> states) {
        try (Session session = database.connections().open()) {
            SchemaQuery query = new SchemaQuery(session, dialect(session), history.table());
            List<Tenant> having = query.having(tenants);
            List<Tenant> complete = history.graph().revisions().isEmpty()
                    ? List.of()
                    : query.complete(
                            having,
                            history.graph().revisions().size(),
                            history.graph().heads());
            Map<String, TenantState> found = new LinkedHashMap<>();
            List<String> heads = List.copyOf(history.graph().heads());
            tenants.forEach(each ->
                    found.put(each.name(), TenantState.of(each.name(), history.graph(), AppliedRevisions.EMPTY)));
            complete.forEach(each ->
                    found.put(each.name(), new TenantState(each.name(), TenantState.Standing.CURRENT, heads, "")));
            List<Tenant> others = new ArrayList<>(having);
            others.removeAll(List.copyOf(complete));
            applied(others, query.rows(others))
                    .forEach((tenant, applied) ->
                            found.put(tenant.name(), TenantState.of(tenant.name(), history.graph(), applied)));
            states.putAll(found);
            return query.statements();
        } catch (SQLException | RetortException e) {
            return 1;
        }
    }

    private static Map<Tenant, AppliedRevisions> applied(List<Tenant> tenants, List<List<@Nullable String>> rows) {
        Map<Tenant, List<HistoryRow>> readable = new HashMap<>();
        Map<Tenant, List<UnreadableRow>> unreadable = new HashMap<>();
        for (List<@Nullable String> row : rows) {
            Tenant tenant = tenants.get(Integer.parseInt(String.valueOf(row.get(0))));
            read(row)
                    .ifPresentOrElse(
                            known -> readable.computeIfAbsent(tenant, key -> new ArrayList<>())
                                    .add(known),
                            () -> unreadable
                                    .computeIfAbsent(tenant, key -> new ArrayList<>())
                                    .add(new UnreadableRow(row.get(1), List.of())));
        }
        Map<Tenant, AppliedRevisions> applied = new LinkedHashMap<>();
        for (Tenant tenant : tenants) {
            applied.put(
                    tenant,
                    new AppliedRevisions(
                            readable.getOrDefault(tenant, List.of()), unreadable.getOrDefault(tenant, List.of())));
        }
        return applied;
    }

    private static Optional<HistoryRow> read(List<@Nullable String> row) {
        String revision = row.get(1);
        String checksum = row.get(3);
        String step = Objects.requireNonNullElse(row.get(5), "");
        for (RowState state : RowState.values()) {
            if (revision != null
                    && checksum != null
                    && step.matches("\\d+")
                    && state.text().equals(row.get(4))) {
                String parents = Objects.requireNonNullElse(row.get(2), "");
                return Optional.of(new HistoryRow(
                        revision,
                        parents.isEmpty() ? List.of() : List.of(parents.split(",")),
                        "",
                        checksum,
                        "",
                        state,
                        Integer.parseInt(step),
                        Duration.ZERO,
                        null,
                        ""));
            }
        }
        return Optional.empty();
    }

    private TenantState alone(SharedHistory history, Tenant tenant) {
        try (Database database =
                Database.open(tenant.connections(), history.table(), id -> true, histories.classLoader())) {
            return TenantState.of(
                    tenant.name(), history.graph(), database.store().read().orElse(AppliedRevisions.EMPTY));
        } catch (SQLException e) {
            return TenantState.unreadable(
                    tenant.name(),
                    String.valueOf(FailureRemedy.refused(history.table(), e).getMessage()));
        } catch (RetortException e) {
            return TenantState.unreadable(tenant.name(), String.valueOf(e.getMessage()));
        }
    }
}
