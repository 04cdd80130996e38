package dev.retort.conformance;

import dev.retort.conformance.corpus.ClassPath;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.hibernate.HibernateLoader;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Corpus> corpora;
    private final List<Database> databases;
    private final ClassPath classPaths;
    private final Subject subject;
    private final AtomicInteger done = new AtomicInteger();
    private final int cases;

    Docket(List<Corpus> corpora, List<Database> databases, ClassPath classPaths, Subject subject) {
        this.corpora = corpora;
        this.databases = databases;
        this.classPaths = classPaths;
        this.subject = subject;
        this.cases = corpora.stream()
                .mapToInt(corpus -> corpus.units().size() * corpus.namings().size())
                .sum();
    }

    /** The verdicts by corpus, unit, naming and database, whichever was ready first. Says on standard error how far it is. */
    List<Verdict> verdicts() throws IOException, SQLException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Verdict> verdicts = new ArrayList<>();
            for (Corpus corpus : corpora) {
                List<Path> classPath = classPaths.of(corpus);
                List<String> drivers =
                        databases.stream().map(Database::driverPackage).toList();
                try (HibernateLoader loader = new HibernateLoader(classPath, drivers)) {
                    verdicts.addAll(verdicts(corpus, classPath, loader, threads));
                }
            }
            return verdicts;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Verdict> verdicts(Corpus corpus, List<Path> classPath, HibernateLoader loader, ExecutorService threads)
            throws IOException, SQLException {
        List<Future<List<Verdict>>> futures = new ArrayList<>();
        for (PersistenceUnit unit : corpus.units()) {
            for (Naming naming : corpus.namings()) {
                futures.add(threads.submit(() -> verdicts(corpus, unit, naming, classPath, loader)));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Future<List<Verdict>> future : futures) {
            verdicts.addAll(result(future));
        }
        return verdicts;
    }

    private List<Verdict> verdicts(
            Corpus corpus, PersistenceUnit unit, Naming naming, List<Path> classPath, HibernateLoader loader)
            throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        HibernateSchema hibernate = new HibernateSchema(loader);
        for (Database database : databases) {
            if (corpus.isFor(database.name())) {
                verdicts.addAll(new Trial(corpus, unit, naming, classPath, database, hibernate, subject).verdicts());
            }
        }
        System.err.printf("%d of %d: %s, %s, %s%n", done.incrementAndGet(), cases, corpus.name(), unit.name(), naming);
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
