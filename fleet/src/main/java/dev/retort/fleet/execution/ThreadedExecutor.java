package dev.retort.fleet.execution;

import dev.retort.fleet.rollout.FleetExecutor;
import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.FleetWork;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Upgrades tenants on threads of this process.
 *
 * @param parallel how many at a time
 * @param perServer how many of them on one server
 */
public record ThreadedExecutor(int parallel, int perServer) implements FleetExecutor {
    @Override
    public Run run(FleetWork work, Rollout rollout, FleetListener listener) {
        return new Waves(work, rollout, listener).run();
    }

    /** One run. */
    private final class Waves {
        private final FleetWork work;
        private final Rollout rollout;
        private final FleetListener listener;
        private final List<TenantResult> results = new ArrayList<>();
        private Optional<String> stopped = Optional.empty();
        private long failures;

        Waves(FleetWork work, Rollout rollout, FleetListener listener) {
            this.work = work;
            this.rollout = rollout;
            this.listener = listener;
        }

        Run run() {
            List<Integer> sizes = rollout.waves(work.tenants().size());
            int begin = 0;
            for (int wave = 1; wave <= sizes.size() && stopped.isEmpty(); wave++) {
                if (wave > 1) {
                    pause();
                }
                int end = begin + sizes.get(wave - 1);
                listener.wave(wave, sizes.size(), end - begin);
                run(work.tenants().subList(begin, end));
                begin = end;
                rollout.stopAfter(wave, failures).ifPresent(this::stop);
            }
            work.tenants()
                    .subList(begin, work.tenants().size())
                    .forEach(left -> results.add(TenantResult.notRun(left.name())));
            return new Run(results, stopped.orElse(""));
        }

        private void pause() {
            try {
                Thread.sleep(rollout.pause().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop("it was interrupted");
            }
        }

        private void run(List<Tenant> wave) {
            TenantQueue queue = new TenantQueue(wave, perServer);
            if (stopped.isEmpty()) {
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < Math.min(parallel, wave.size()); i++) {
                    Thread thread = new Thread(() -> work(queue), "retort fleet " + i);
                    thread.setDaemon(true);
                    thread.start();
                    threads.add(thread);
                }
                threads.forEach(this::join);
            }
            notRun(queue);
        }

        /** An interrupt ends the run: the tenants that run are cut off. */
        private void join(Thread thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop("it was interrupted");
                    thread.interrupt();
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void work(TenantQueue queue) {
            try {
                for (Optional<Tenant> next = queue.take(); next.isPresent(); next = queue.take()) {
                    TenantResult result = work.upgrade(next.get());
                    queue.ended(next.get());
                    ended(result, queue);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void ended(TenantResult result, TenantQueue queue) {
            results.add(result);
            listener.ended(result);
            failures += result.outcome() == Outcome.FAILED ? 1 : 0;
            rollout.stop(failures, work.tenants().size()).ifPresent(this::stop);
            if (stopped.isPresent()) {
                notRun(queue);
            }
        }

        private synchronized void notRun(TenantQueue queue) {
            queue.drain().forEach(left -> results.add(TenantResult.notRun(left.name())));
        }

        private synchronized void stop(String reason) {
            if (stopped.isEmpty()) {
                stopped = Optional.of(reason);
                listener.stopping(reason);
            }
        }
    }
}
