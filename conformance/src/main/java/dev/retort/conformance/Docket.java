package dev.retort.conformance;

import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.script.Vendor;
import dev.retort.conformance.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All that is to be judged: every unit of every corpus, in every naming, on every database. As many units at once as the machine has
 * processors, one corpus after the other: Hibernate is loaded once for each.
 */
final class Docket {
    private final List<Environment> environments;
    private final List<Database> databases;
    private final List<Vendor> vendors;
    private final Path changed;
    private final boolean baselines;
    private final Subject subject;
    private final AtomicInteger done = new AtomicInteger();
    private final int cases;

    /**
     * Over all of these.
     *
     * @param databases those that there is a server of
     * @param vendors those that are judged by their scripts
     * @param changed where the classes of changed versions are written
     * @param baselines whether only the schemas of the baselines are judged
     */
    Docket(
            List<Environment> environments,
            List<Database> databases,
            List<Vendor> vendors,
            Path changed,
            boolean baselines,
            Subject subject) {
        this.environments = List.copyOf(environments);
        this.databases = databases;
        this.vendors = vendors;
        this.changed = changed;
        this.baselines = baselines;
        this.subject = subject;
        this.cases = environments.stream()
                .map(Environment::corpus)
                .mapToInt(corpus -> corpus.units().size() * corpus.namings().size())
                .sum();
    }

    /** The verdicts by corpus, unit, naming and database, whichever was ready first. Says on standard error how far it is. */
    List<Verdict> verdicts() throws IOException, SQLException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Verdict> verdicts = new ArrayList<>();
            List<String> drivers =
                    databases.stream().map(Database::driverPackage).toList();
            for (Environment environment : environments) {
                Path folder = changed.resolve(environment.hibernate())
                        .resolve(environment.corpus().name());
                try (Court court = Court.of(environment, drivers, folder)) {
                    verdicts.addAll(verdicts(court, threads));
                }
            }
            return verdicts;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Verdict> verdicts(Court court, ExecutorService threads) throws IOException, SQLException {
        List<Future<List<Verdict>>> futures = new ArrayList<>();
        for (PersistenceUnit unit : court.corpus().units()) {
            Optional<String> unknown = court.unknown(unit);
            unknown.ifPresent(reason -> System.err.printf(
                    "%s, %s: not judged with Hibernate %s: %s%n",
                    court.corpus().name(), unit.name(), court.hibernate(), reason));
            for (Naming naming :
                    unknown.isPresent() ? List.<Naming>of() : court.corpus().namings()) {
                futures.add(threads.submit(() -> verdicts(court, unit, naming)));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Future<List<Verdict>> future : futures) {
            verdicts.addAll(result(future));
        }
        return verdicts;
    }

    private List<Verdict> verdicts(Court court, PersistenceUnit unit, Naming naming) throws SQLException, IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Database database : databases) {
            if (court.corpus().isFor(database.name())) {
                verdicts.addAll(
                        court.trial(unit, naming, database, baselines, subject).verdicts());
            }
        }
        for (Vendor vendor : vendors) {
            if (court.corpus().isFor(vendor.text())) {
                verdicts.addAll(court.trial(unit, naming, vendor, subject).verdicts());
            }
        }
        System.err.printf(
                "%d of %d: %s, %s, %s, %s%n",
                done.incrementAndGet(), cases, court.hibernate(), court.corpus().name(), unit.name(), naming);
        return verdicts;
    }

    /** Of a case that could not be judged at all, the reason as it was thrown. */
    private static List<Verdict> result(Future<List<Verdict>> future) throws SQLException, IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IOException("a case could not be judged", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
