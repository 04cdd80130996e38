package dev.retort.fleet.execution;

import dev.retort.fleet.tenant.Tenant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tenants that wait for their turn. Of each server, only so many run at a time; servers take turns, so that a slow one holds up its own tenants
 * alone. Thread-safe.
 */
final class TenantQueue {
    private final Map<String, Turn> servers = new HashMap<>();
    private final Deque<Turn> free = new ArrayDeque<>();
    private int waiting;

    /** The tenants of a server that wait, and how many run. */
    private static final class Turn {
        private final Deque<Tenant> waiting = new ArrayDeque<>();
        private final int most;
        private int running;

        Turn(int most) {
            this.most = most;
        }
    }

    TenantQueue(List<Tenant> tenants, int perServer) {
        for (Tenant tenant : tenants) {
            servers.computeIfAbsent(tenant.database().server(), server -> {
                        Turn turn = new Turn(tenant.atATime(perServer));
                        free.add(turn);
                        return turn;
                    })
                    .waiting
                    .add(tenant);
        }
        this.waiting = tenants.size();
    }

    /** The next tenant, as soon as its server has room; empty if none waits any more. */
    synchronized Optional<Tenant> take() throws InterruptedException {
        while (waiting > 0 && free.isEmpty()) {
            wait();
        }
        if (waiting == 0) {
            return Optional.empty();
        }
        Turn turn = free.remove();
        turn.running++;
        waiting--;
        Tenant tenant = turn.waiting.remove();
        offer(turn);
        return Optional.of(tenant);
    }

    /** A tenant that was taken has ended. */
    synchronized void ended(Tenant tenant) {
        Turn turn = Objects.requireNonNull(servers.get(tenant.database().server()));
        boolean wasFull = turn.running == turn.most;
        turn.running--;
        if (wasFull) {
            offer(turn);
        }
        notifyAll();
    }

    private void offer(Turn turn) {
        if (turn.running < turn.most && !turn.waiting.isEmpty()) {
            free.add(turn);
        }
    }

    /** Ends the queue, and returns those that waited. */
    synchronized List<Tenant> drain() {
        List<Tenant> left = new ArrayList<>();
        servers.values().forEach(turn -> {
            left.addAll(turn.waiting);
            turn.waiting.clear();
        });
        free.clear();
        waiting = 0;
        notifyAll();
        return left;
    }
}
