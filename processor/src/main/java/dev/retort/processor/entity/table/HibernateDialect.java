package dev.retort.processor.entity.table;

import dev.retort.processor.entity.view.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The dialect of Hibernate by which it knows a database.
 *
 * @param database the database, by the name of Retort's dialect
 * @param classes the names of the dialect and of those that it is a kind of
 * @param oldest the oldest version of the database that Retort is for (docs/dialects.md)
 * @param newest the newest one
 */
public record HibernateDialect(String database, List<String> classes, Version oldest, Version newest) {
    public static final List<HibernateDialect> ALL = List.of(
            new HibernateDialect("h2", List.of("H2Dialect"), new Version(2, 4), new Version(2, 4)),
            new HibernateDialect(
                    "mariadb", List.of("MariaDBDialect", "MySQLDialect"), new Version(10, 7), new Version(12, 3)),
            new HibernateDialect("mysql", List.of("MySQLDialect"), new Version(8, 0), new Version(9, 7)),
            new HibernateDialect("oracle", List.of("OracleDialect"), new Version(23, 0), new Version(23, 26)),
            new HibernateDialect("postgresql", List.of("PostgreSQLDialect"), new Version(13, 0), new Version(18, 6)),
            new HibernateDialect(
                    "sqlserver",
                    List.of("SQLServerDialect", "AbstractTransactSQLDialect"),
                    new Version(12, 0),
                    new Version(17, 0)));

    /** A version of a database. */
    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return Comparator.comparingInt(Version::major)
                    .thenComparingInt(Version::minor)
                    .compare(this, other);
        }

        private boolean isWithin(Annotation override) {
            return compareTo(version(override, "sameOrAfter")) >= 0 && compareTo(version(override, "before")) < 0;
        }

        private static Version version(Annotation override, String member) {
            Optional<Annotation> limit = override.annotation(member);
            return new Version(
                    limit.map(each -> each.integer("major", 0)).orElse(0),
                    limit.map(each -> each.integer("minor", 0)).orElse(0));
        }
    }

    /** Whether an override is for the newest version of this database. */
    boolean isOverriddenBy(Annotation override) {
        return isFor(override) && newest.isWithin(override);
    }

    /** Whether an override is for some versions of this database and not for others. */
    public boolean isVersionSpecific(Annotation override) {
        return isFor(override) && oldest.isWithin(override) != newest.isWithin(override);
    }

    private boolean isFor(Annotation override) {
        return override.type("dialect")
                .map(type -> ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName())
                .filter(name -> name.contentEquals("org.hibernate.dialect.Dialect")
                        || classes.stream().anyMatch(each -> name.contentEquals("org.hibernate.dialect." + each)))
                .isPresent();
    }
}
