package dev.retort.spring.boot;

import dev.retort.Retort;
import dev.retort.run.history.HistoryEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.ApplicationContext;

/** {@code GET /actuator/retort}: where each database is, what is pending, and since when each revision is applied. It only reads. */
@Endpoint(id = "retort")
public final class RetortEndpoint {
    private final ApplicationContext context;

    RetortEndpoint(ApplicationContext context) {
        this.context = context;
    }

    /** The histories of all {@link Retort} beans, by application context and name of the bean. */
    @ReadOperation
    public Histories histories() {
        Map<String, Map<String, History>> contexts = new LinkedHashMap<>();
        for (ApplicationContext each = context; each != null; each = each.getParent()) {
            Map<String, History> histories = new LinkedHashMap<>();
            each.getBeansOfType(Retort.class)
                    .forEach((name, retort) -> histories.put(name, History.of(retort.history())));
            contexts.put(String.valueOf(each.getId()), histories);
        }
        return new Histories(contexts);
    }

    /**
     * What the endpoint answers.
     *
     * @param contexts the histories, by the id of the application context and the name of the bean
     */
    public record Histories(Map<String, Map<String, History>> contexts) implements OperationResponseBody {}

    /**
     * The history of one database.
     *
     * @param current the latest applied revisions
     * @param pending the revisions that the next upgrade applies
     * @param since when the latest revision was applied; null if none is
     * @param revisions all revisions, parents first
     */
    public record History(
            List<String> current,
            List<String> pending,
            @Nullable Instant since,
            List<RevisionState> revisions) {

        static History of(List<HistoryEntry> entries) {
            return new History(
                    entries.stream()
                            .filter(HistoryEntry::current)
                            .map(HistoryEntry::id)
                            .toList(),
                    entries.stream()
                            .filter(entry -> entry.status() == HistoryEntry.Status.PENDING)
                            .map(HistoryEntry::id)
                            .toList(),
                    entries.stream()
                            .map(HistoryEntry::appliedAt)
                            .filter(applied -> applied != null)
                            .max(Instant::compareTo)
                            .orElse(null),
                    entries.stream().map(RevisionState::of).toList());
        }
    }

    /**
     * A revision and how it stands in the database.
     *
     * @param id its id
     * @param parents the ids of the revisions that it follows
     * @param message what it is for
     * @param status {@code pending}, {@code applied}, {@code changed}, {@code interrupted}, {@code unknown} or {@code unreadable}
     * @param appliedAt when it was applied; null if it is not
     * @param appliedBy the database user who applied it; empty if it is not
     * @param durationMillis how long that took
     */
    public record RevisionState(
            String id,
            List<String> parents,
            String message,
            String status,
            @Nullable Instant appliedAt,
            String appliedBy,
            long durationMillis) {

        static RevisionState of(HistoryEntry entry) {
            return new RevisionState(
                    entry.id(),
                    entry.parents(),
                    entry.message(),
                    entry.status().name().toLowerCase(Locale.ROOT),
                    entry.appliedAt(),
                    entry.appliedBy(),
                    entry.duration().toMillis());
        }
    }
}
