package dev.retort.conformance;

import dev.retort.ConstraintNames;
import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.conformance.Verdict.Change;
import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.catalog.Comparison;
import dev.retort.conformance.change.ChangedVersion;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.hibernate.MappingRejectedException;
import dev.retort.conformance.hibernate.Unfit;
import dev.retort.conformance.hibernate.Validation;
import dev.retort.conformance.subject.Subject;
import dev.retort.conformance.subject.SubjectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One persistence unit before its judge, on one database: once as Hibernate creates it, then as the subject migrates it under each
 * kind of constraint names, and from there to a changed version and back.
 *
 * @param environment the corpus of the unit, with the Hibernate that judges
 * @param changed the changed version; empty where none is tried
 * @param baselines whether only the schema of the baseline is judged
 */
record Trial(
        Environment environment,
        PersistenceUnit unit,
        Naming naming,
        Database database,
        HibernateSchema hibernate,
        Optional<ChangedVersion> changed,
        boolean baselines,
        Subject subject) {

    /** What Hibernate says, and what of it cannot be judged. */
    private record Judgement(Catalog expected, Unfit unfit) {

        /** A database as it is judged. */
        Catalog fit(Catalog actual) {
            return unfit.removeFrom(actual);
        }

        int tables(Catalog actual) {
            Set<String> tables = new HashSet<>();
            expected.tables().stream().map(CatalogTable::name).forEach(tables::add);
            actual.tables().stream().map(CatalogTable::name).forEach(tables::add);
            return tables.size();
        }
    }

    /** A verdict for each kind of constraint names. */
    List<Verdict> verdicts() throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        try (Scratch own = fresh()) {
            Judgement judgement = judge(hibernate, own);
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(verdict(judgement, own, new Subject.Application(environment, unit, naming, names)));
            }
        } catch (MappingRejectedException e) {
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(rejected(names, message(e)));
            }
        }
        return verdicts;
    }

    /** The newest Hibernate has to accept every unit; an older one may not know how. */
    private Verdict rejected(ConstraintNames names, String message) {
        return new Verdict(
                setting(names),
                unit.name(),
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                environment.isNewest() ? List.of() : List.of(message),
                environment.isNewest() ? Optional.of(message) : Optional.empty());
    }

    private Judgement judge(HibernateSchema judge, Scratch scratch) throws SQLException, MappingRejectedException {
        Unfit unfit = Unfit.among(
                judge.create(unit.classNames(), naming, corpus().hibernateSettings(), scratch.dataSource()));
        return new Judgement(unfit.removeFrom(read(scratch)), unfit);
    }

    private Verdict verdict(Judgement judgement, Scratch own, Subject.Application application) throws SQLException {
        Setting setting = setting(application.constraintNames());
        List<String> unfit = judgement.unfit().statements();
        try (Scratch scratch = fresh()) {
            Set<String> ownTables = subject.migrate(application, scratch);
            Catalog actual = judgement.fit(read(scratch).without(ownTables));
            Optional<List<String>> drift =
                    baselines ? Optional.empty() : Optional.of(subject.drift(application, scratch));
            return new Verdict(
                    setting,
                    unit.name(),
                    judgement.tables(actual),
                    Comparison.between(judgement.expected(), actual, withNames(application)),
                    baselines ? Optional.empty() : Optional.of(validate(scratch, own)),
                    change(application, scratch, ownTables),
                    unfit,
                    Optional.empty(),
                    drift);
        } catch (SubjectException e) {
            return new Verdict(
                    setting,
                    unit.name(),
                    judgement.expected().tables().size(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    unfit,
                    Optional.of(message(e)));
        }
    }

    private Validation validate(Scratch migrated, Scratch own) {
        return hibernate.opinion(
                unit.classNames(), naming, corpus().hibernateSettings(), migrated.dataSource(), own.dataSource());
    }

    private Corpus corpus() {
        return environment.corpus();
    }

    private Optional<Change> change(Subject.Application application, Scratch scratch, Set<String> ownTables)
            throws SQLException {
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        ChangedVersion version = changed.get();
        try (Scratch fresh = fresh()) {
            Judgement judgement = judge(new HibernateSchema(version.loader()), fresh);
            return Optional.of(change(application, version, judgement, scratch, ownTables));
        } catch (MappingRejectedException e) {
            return Optional.of(new Change(0, List.of(), List.of(), Optional.of(message(e))));
        }
    }

    private Change change(
            Subject.Application application,
            ChangedVersion version,
            Judgement judgement,
            Scratch scratch,
            Set<String> ownTables)
            throws SQLException {
        Catalog before = read(scratch).without(ownTables);
        try {
            subject.change(application, version.classPath(), scratch);
            Catalog after = judgement.fit(read(scratch).without(ownTables));
            subject.takeBack(application, scratch);
            return new Change(
                    judgement.tables(after),
                    Comparison.between(judgement.expected(), after, withNames(application)),
                    Comparison.between(before, read(scratch).without(ownTables), true),
                    Optional.empty());
        } catch (SubjectException e) {
            return new Change(judgement.expected().tables().size(), List.of(), List.of(), Optional.of(message(e)));
        }
    }

    private static boolean withNames(Subject.Application application) {
        return application.constraintNames() == ConstraintNames.HIBERNATE;
    }

    private Setting setting(ConstraintNames names) {
        return new Setting(environment.hibernate(), corpus().name(), database.name(), naming, names);
    }

    private Scratch fresh() throws SQLException {
        return database.fresh(corpus().databaseOptions(database.name()));
    }

    private Catalog read(Scratch scratch) throws SQLException {
        try (Connection connection = scratch.dataSource().getConnection()) {
            return database.read(connection);
        }
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
