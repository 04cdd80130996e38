package dev.retort.fleet;

import dev.retort.Retort;
import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.RetortException;
import dev.retort.run.FailureRemedy;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a tenant has a revision, so that one version of an application serves old and new tenants during a rollout. Thread-safe.
 *
 * <pre>{@code
 * RevisionGate gate = RevisionGate.of();
 * if (gate.isAtLeast(tenant, "7c1e")) { … }
 * }</pre>
 *
 * <p>An answer costs one connection and one {@code SELECT}, and is remembered: "yes" until the tenant is {@linkplain #invalidate invalidated},
 * because an applied revision goes only by a downgrade; "no" for ten seconds. As a listener of a {@link Fleet} in the same process, a gate forgets
 * the tenants that it upgrades.
 */
public final class RevisionGate implements FleetListener {
    private static final Duration NO = Duration.ofSeconds(10);

    private final Retort retort;
    private final ClassLoader classLoader;
    private final Duration remembersNo;
    private final LongSupplier nanos;
    private final Map<String, Set<String>> revisions = new ConcurrentHashMap<>();
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    private record Question(String tenant, String target) {}

    private record Answer(boolean yes, long nanos) {}

    RevisionGate(ClassLoader classLoader, @Nullable String migrations, Duration remembersNo, LongSupplier nanos) {
        Retort offline = Retort.offline().classLoader(classLoader);
        this.retort = migrations == null ? offline : offline.migrations(migrations);
        this.classLoader = classLoader;
        this.remembersNo = remembersNo;
        this.nanos = nanos;
    }

    /** A gate for the only history on the class path. */
    public static RevisionGate of() {
        return new RevisionGate(FleetOptions.DEFAULT.loader(), null, NO, System::nanoTime);
    }

    /** A gate for one of several histories, by its package. */
    public static RevisionGate of(String migrations) {
        return new RevisionGate(FleetOptions.DEFAULT.loader(), migrations, NO, System::nanoTime);
    }

    /**
     * Whether a tenant has a revision, and so all that it follows.
     *
     * @param target an id, its first four or more digits, a label, or {@code head}
     * @throws RetortException if there is no such revision (RT402), or the tenant can't be reached (RT403)
     */
    public boolean isAtLeast(Tenant tenant, String target) {
        Question question = new Question(tenant.name(), target);
        Answer known = answers.get(question);
        if (known != null && (known.yes() || nanos.getAsLong() - known.nanos() < remembersNo.toNanos())) {
            return known.yes();
        }
        Set<String> wanted = revisions.computeIfAbsent(target, each -> Set.copyOf(retort.resolve(each)));
        boolean yes = applied(tenant).applied().containsAll(wanted);
        answers.put(question, new Answer(yes, nanos.getAsLong()));
        return yes;
    }

    private AppliedRevisions applied(Tenant tenant) {
        String table = retort.historyTable();
        try (Database database = Database.open(tenant.connections(), table, id -> true, classLoader)) {
            return database.store().read().orElse(AppliedRevisions.EMPTY);
        } catch (SQLException e) {
            throw FailureRemedy.refused(table, e);
        }
    }

    /** Forgets what is known of a tenant, for example after a downgrade. */
    public void invalidate(String tenant) {
        answers.keySet().removeIf(question -> question.tenant().equals(tenant));
    }

    /** Forgets the tenant. */
    @Override
    public void ended(TenantResult result) {
        if (result.outcome() == TenantResult.Outcome.UPGRADED) {
            invalidate(result.tenant());
        }
    }
}
