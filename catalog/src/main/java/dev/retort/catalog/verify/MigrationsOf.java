package dev.retort.catalog.verify;

import dev.retort.Migrations;
import java.util.Optional;

/** Reads the annotation of a migrations package. */
public final class MigrationsOf {
    private MigrationsOf() {}

    /** The annotation of a package; empty if it has none, or no {@code package-info}. */
    public static Optional<Migrations> packageNamed(String name, ClassLoader loader) {
        try {
            return Optional.ofNullable(
                    Class.forName(name + ".package-info", false, loader).getAnnotation(Migrations.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty(); // a package without annotations needs none
        }
    }
}
