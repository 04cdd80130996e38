package dev.retort.processor.entity.hibernate;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import java.util.Optional;

/**
 * The version of Hibernate that the entities of a history are read for: the one that {@code @Migrations(hibernate = …)} states, or else the
 * one on the class path, or else the newest.
 */
public final class HibernateChoice {
    private final HibernateOnClassPath classPath;
    private Optional<HibernateVersion> found = Optional.empty();
    private boolean searched;

    /** A choice for the histories of one compilation. */
    public HibernateChoice(HibernateOnClassPath classPath) {
        this.classPath = classPath;
    }

    /** Looked up once, and not at all in a compilation that compares nothing or states the version. */
    private Optional<HibernateVersion> onClassPath() {
        if (!searched) {
            found = classPath.version();
            searched = true;
        }
        return found;
    }

    /**
     * The profile of a history; empty if the version has none, which is a {@link #problem}.
     *
     * @param stated the version that the history states; empty for none
     */
    public Optional<HibernateProfile> of(String stated) {
        return version(stated).flatMap(HibernateProfile::of);
    }

    private Optional<HibernateVersion> version(String stated) {
        return stated.isBlank()
                ? Optional.of(onClassPath().orElse(HibernateProfile.NEWEST.version()))
                : HibernateVersion.parse(stated);
    }

    /** Whether a history neither states a version nor finds one. */
    public boolean isAssumed(String stated) {
        return stated.isBlank() && onClassPath().isEmpty();
    }

    /**
     * That the version of a history has no profile, if so.
     *
     * @param history its package
     */
    public Optional<Finding> problem(String stated, ElementReference history) {
        if (of(stated).isPresent()) {
            return Optional.empty();
        }
        String subject = stated.isBlank()
                ? "Hibernate %s is on the class path".formatted(onClassPath().orElseThrow())
                : "@Migrations of %s states Hibernate \"%s\"".formatted(history.name(), stated);
        return Optional.of(new Finding(
                Problem.UNKNOWN_HIBERNATE,
                ("%s, and Retort knows the rules of %s only. The schema would be a guess, so nothing was compared. State the version"
                                + " whose schema you want, the nearest older one as a rule: @Migrations(hibernate = \"%s\").")
                        .formatted(subject, HibernateProfile.versions(), nearest(stated)),
                history,
                ""));
    }

    private HibernateVersion nearest(String stated) {
        HibernateVersion wanted = version(stated).orElse(HibernateProfile.NEWEST.version());
        return HibernateProfile.ALL.stream()
                .map(HibernateProfile::version)
                .filter(each -> each.compareTo(wanted) <= 0)
                .reduce((older, newer) -> newer)
                .orElse(HibernateProfile.ALL.get(0).version());
    }
}
