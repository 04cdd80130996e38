package dev.retort.conformance;

import dev.retort.conformance.change.ChangedVersion;
import dev.retort.conformance.change.Changes;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.hibernate.HibernateDdl;
import dev.retort.conformance.hibernate.HibernateLoader;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.hibernate.MappingRejectedException;
import dev.retort.conformance.hibernate.Newer;
import dev.retort.conformance.script.Vendor;
import dev.retort.conformance.subject.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What judges one corpus: its classes with one version of Hibernate, loaded once, and the changed versions of its units. */
final class Court implements AutoCloseable {
    private final Environment environment;
    private final Corpus corpus;
    private final HibernateLoader reference;
    private final HibernateLoader newest;
    private final Changes changes;
    private final Map<String, ChangedVersion> changed = new ConcurrentHashMap<>();

    private Court(Environment environment, HibernateLoader reference, HibernateLoader newest, Changes changes) {
        this.environment = environment;
        this.corpus = environment.corpus();
        this.reference = reference;
        this.newest = newest;
        this.changes = changes;
    }

    /**
     * Loads it all.
     *
     * @param drivers packages of JDBC drivers
     * @param folder where the classes of changed versions are written
     */
    static Court of(Environment environment, List<String> drivers, Path folder) {
        List<Path> classPath = environment.classPath();
        HibernateLoader reference = new HibernateLoader(classPath, drivers);
        HibernateLoader newest = new HibernateLoader(environment.newest(), drivers);
        return new Court(environment, reference, newest, new Changes(classPath, reference, folder));
    }

    Corpus corpus() {
        return corpus;
    }

    /** The version of Hibernate that judges, by its first two numbers. */
    String hibernate() {
        return environment.hibernate();
    }

    /** What the classes of a unit say that this Hibernate does not know; empty where it knows all of it. */
    Optional<String> unknown(PersistenceUnit unit) {
        return new Newer(newest, reference).in(unit.classNames());
    }

    /**
     * The trial of a unit on a database.
     *
     * @param baselines whether only the schema of the baseline is judged
     */
    Trial trial(PersistenceUnit unit, Naming naming, Database database, boolean baselines, Subject subject) {
        HibernateSchema hibernate = new HibernateSchema(reference);
        Optional<ChangedVersion> version = baselines
                ? Optional.empty()
                : Optional.of(changed.computeIfAbsent(unit.name(), name -> changed(unit, database)));
        return new Trial(
                environment,
                unit,
                naming,
                database,
                hibernate,
                version.filter(each -> !each.alterations().isEmpty()),
                baselines,
                subject);
    }

    /** The trial of a unit on a database that there is no server of. */
    ScriptTrial trial(PersistenceUnit unit, Naming naming, Vendor vendor, Subject subject) {
        return new ScriptTrial(environment, unit, naming, vendor, new HibernateDdl(reference), subject);
    }

    private ChangedVersion changed(PersistenceUnit unit, Database database) {
        try {
            return changes.of(
                    unit,
                    version -> corpus.namings().stream().allMatch(naming -> accepts(unit, version, naming, database)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts(PersistenceUnit unit, ChangedVersion version, Naming naming, Database database) {
        try (Scratch scratch = database.fresh(corpus.databaseOptions(database.name()))) {
            return new HibernateSchema(version.loader())
                    .create(unit.classNames(), naming, corpus.hibernateSettings(), scratch.dataSource()).stream()
                            .allMatch(statement -> statement.rejection().isEmpty());
        } catch (MappingRejectedException e) {
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("no database for " + unit.name(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (reference;
                newest) {
            changed.clear();
        }
    }
}
