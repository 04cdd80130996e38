package dev.retort.conformance;

import dev.retort.ConstraintNames;
import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.catalog.Catalog;
import dev.retort.conformance.catalog.Comparison;
import dev.retort.conformance.catalog.Table;
import dev.retort.conformance.corpus.Corpus;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.database.Database;
import dev.retort.conformance.database.Scratch;
import dev.retort.conformance.hibernate.HibernateSchema;
import dev.retort.conformance.hibernate.MappingRejectedException;
import dev.retort.conformance.hibernate.Unfit;
import dev.retort.conformance.subject.Subject;
import dev.retort.conformance.subject.SubjectException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One persistence unit before its judge, on one database: once as Hibernate creates it, then as the subject migrates it under each
 * kind of constraint names.
 *
 * @param classPath the classes of the unit with all that they need
 */
record Trial(
        Corpus corpus,
        PersistenceUnit unit,
        Naming naming,
        List<Path> classPath,
        Database database,
        HibernateSchema hibernate,
        Subject subject) {

    /** What Hibernate says, and what of it cannot be judged. */
    private record Judgement(Catalog expected, Unfit unfit) {}

    /** A verdict for each kind of constraint names. */
    List<Verdict> verdicts() throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        try {
            Judgement judgement = judge();
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(
                        verdict(judgement, new Subject.Application(corpus.name(), unit, classPath, naming, names)));
            }
        } catch (MappingRejectedException e) {
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(
                        new Verdict(setting(names), unit.name(), 0, List.of(), List.of(), Optional.of(message(e))));
            }
        }
        return verdicts;
    }

    private Judgement judge() throws SQLException, MappingRejectedException {
        try (Scratch scratch = fresh()) {
            Unfit unfit = Unfit.among(
                    hibernate.create(unit.classNames(), naming, corpus.hibernateSettings(), scratch.dataSource()));
            return new Judgement(unfit.removeFrom(read(scratch)), unfit);
        }
    }

    private Verdict verdict(Judgement judgement, Subject.Application application) throws SQLException {
        Setting setting = setting(application.constraintNames());
        Catalog expected = judgement.expected();
        List<String> unfit = judgement.unfit().statements();
        try (Scratch scratch = fresh()) {
            Set<String> own = subject.migrate(application, scratch);
            Catalog actual = judgement.unfit().removeFrom(read(scratch).without(own));
            Set<String> tables = new HashSet<>();
            expected.tables().stream().map(Table::name).forEach(tables::add);
            actual.tables().stream().map(Table::name).forEach(tables::add);
            boolean withNames = setting.constraintNames() == ConstraintNames.HIBERNATE;
            return new Verdict(
                    setting,
                    unit.name(),
                    tables.size(),
                    Comparison.between(expected, actual, withNames),
                    unfit,
                    Optional.empty());
        } catch (SubjectException e) {
            return new Verdict(
                    setting, unit.name(), expected.tables().size(), List.of(), unfit, Optional.of(message(e)));
        }
    }

    private Setting setting(ConstraintNames names) {
        return new Setting(corpus.name(), database.name(), naming, names);
    }

    private Scratch fresh() throws SQLException {
        return database.fresh(corpus.databaseOptions(database.name()));
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
