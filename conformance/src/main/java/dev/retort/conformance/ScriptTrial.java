package dev.retort.conformance;

import dev.retort.ConstraintNames;
import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.catalog.Comparison;
import dev.retort.conformance.corpus.Environment;
import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.corpus.PersistenceUnit;
import dev.retort.conformance.hibernate.HibernateDdl;
import dev.retort.conformance.hibernate.MappingRejectedException;
import dev.retort.conformance.script.ScriptReader;
import dev.retort.conformance.script.Vendor;
import dev.retort.conformance.subject.Subject;
import dev.retort.conformance.subject.SubjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One persistence unit before its judge, on a database that there is no server of: the script that Hibernate writes, then the
 * subject's under each kind of constraint names. A unit for which Hibernate can write no script is not judged.
 *
 * @param environment the corpus of the unit, with the Hibernate that judges
 */
record ScriptTrial(
        Environment environment,
        PersistenceUnit unit,
        Naming naming,
        Vendor vendor,
        HibernateDdl hibernate,
        Subject subject) {

    /** A verdict for each kind of constraint names. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, String> settings = new HashMap<>(environment.corpus().hibernateSettings());
        settings.putAll(vendor.settings());
        try {
            Catalog expected = ScriptReader.read(hibernate.script(unit.classNames(), naming, settings), vendor);
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(verdict(expected, new Subject.Application(environment, unit, naming, names)));
            }
        } catch (MappingRejectedException e) {
            for (ConstraintNames names : ConstraintNames.values()) {
                verdicts.add(new Verdict(
                        setting(names),
                        unit.name(),
                        0,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(String.valueOf(e.getMessage())),
                        Optional.empty()));
            }
        }
        return verdicts;
    }

    private Verdict verdict(Catalog expected, Subject.Application application) {
        Setting setting = setting(application.constraintNames());
        try {
            Catalog actual = ScriptReader.read(subject.script(application, vendor.text()), vendor)
                    .without(Set.of("retort_history"));
            Set<String> tables = new TreeSet<>();
            expected.tables().stream().map(CatalogTable::name).forEach(tables::add);
            actual.tables().stream().map(CatalogTable::name).forEach(tables::add);
            boolean withNames = setting.constraintNames() == ConstraintNames.HIBERNATE;
            return new Verdict(
                    setting,
                    unit.name(),
                    tables.size(),
                    Comparison.between(expected, actual, withNames),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        } catch (SubjectException e) {
            return new Verdict(
                    setting,
                    unit.name(),
                    expected.tables().size(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private Setting setting(ConstraintNames names) {
        return new Setting(environment.hibernate(), environment.corpus().name(), vendor.text(), naming, names);
    }
}
