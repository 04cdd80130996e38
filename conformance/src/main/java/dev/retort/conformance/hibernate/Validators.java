package dev.retort.conformance.hibernate;

import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The versions of Hibernate that validate the migrated databases of a persistence unit. */
public final class Validators {

    /**
     * One version.
     *
     * @param version as {@code 7.4}
     * @param hibernate the version with the classes of the unit
     * @param newer what the classes have that it does not know; empty for nothing
     */
    public record Validator(String version, HibernateSchema hibernate, Optional<String> newer) {}

    /**
     * The classes and how they are mapped.
     *
     * @param classNames binary names
     * @param settings more settings for Hibernate
     */
    public record Mapping(List<String> classNames, Naming naming, Map<String, String> settings) {}

    private final List<Validator> validators;

    /** Validates with these, in this order. */
    public Validators(List<Validator> validators) {
        this.validators = List.copyOf(validators);
    }

    /**
     * What each version says of a migrated database.
     *
     * @param own the schema that Hibernate created for the same classes
     */
    public List<Validation> validate(Mapping mapping, DataSource migrated, DataSource own) {
        List<Validation> validations = new ArrayList<>();
        for (Validator validator : validators) {
            validations.add(validation(validator, mapping, migrated, own));
        }
        return validations;
    }

    private static Validation validation(Validator validator, Mapping mapping, DataSource migrated, DataSource own) {
        if (validator.newer().isPresent()) {
            return new Validation(
                    validator.version(), Outcome.NOT_ASKED, validator.newer().get());
        }
        Optional<String> refusal = refusal(validator.hibernate(), mapping, migrated);
        if (refusal.isEmpty()) {
            return new Validation(validator.version(), Outcome.ACCEPTED, "");
        }
        boolean same = refusal.equals(refusal(validator.hibernate(), mapping, own));
        return new Validation(
                validator.version(), same ? Outcome.REFUSED_LIKE_HIBERNATES_OWN : Outcome.REFUSED, refusal.get());
    }

    private static Optional<String> refusal(HibernateSchema hibernate, Mapping mapping, DataSource database) {
        try {
            hibernate.validate(mapping.classNames(), mapping.naming(), mapping.settings(), database);
            return Optional.empty();
        } catch (MappingRejectedException e) {
            // The name of the scratch database says nothing.
            return Optional.of(String.valueOf(e.getMessage()).replaceAll("scratch\\d+", "scratch"));
        }
    }
}
