package dev.retort.cli.doctor;

import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.hibernate.HibernateVersion;
import java.util.List;
import java.util.Optional;

/**
 * The version of Hibernate whose rules the entities are read by.
 *
 * @param found receives the findings
 * @param project the class path
 * @param open the histories, which may state a version
 */
record HibernateCheckup(Diagnoses found, Project project, OpenProject open) {
    private static final String CHECK = "hibernate";

    void run(List<String> packages) {
        found.attempt(CHECK, () -> {
            Optional<String> here = project.implementationVersion("org/hibernate/Version.class");
            for (String each : packages) {
                examine(each, open.hibernate(each), here);
            }
        });
    }

    private void examine(String packageName, String stated, Optional<String> here) {
        if (stated.isEmpty()) {
            here.ifPresentOrElse(
                    version -> examine("%s is on the class path".formatted(version), version),
                    () -> found.warning(
                            CHECK,
                            "none on the class path, and %s states none: if the compiler saw none either, it took the rules of %s"
                                    .formatted(packageName, HibernateProfile.NEWEST.version()),
                            "State yours: @Migrations(hibernate = \"%s\"), or show it to this command: --class-path."
                                    .formatted(HibernateProfile.NEWEST.version())));
            return;
        }
        String text = "%s states %s".formatted(packageName, stated);
        if (here.isPresent() && !HibernateVersion.parse(here.get()).equals(HibernateVersion.parse(stated))) {
            found.warning(
                    CHECK,
                    "%s, and %s is on the class path".formatted(text, here.get()),
                    "State the version that the application runs with.");
        } else {
            examine(text, stated);
        }
    }

    private void examine(String text, String version) {
        if (HibernateVersion.parse(version).flatMap(HibernateProfile::of).isPresent()) {
            found.ok(CHECK, text);
        } else {
            found.error(
                    CHECK,
                    "%s, and Retort knows the rules of %s only".formatted(text, HibernateProfile.versions()),
                    "State the nearest older one: @Migrations(hibernate = \"%s\")."
                            .formatted(HibernateProfile.NEWEST.version()));
        }
    }
}
