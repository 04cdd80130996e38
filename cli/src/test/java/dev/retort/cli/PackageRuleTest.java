package dev.retort.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageRuleTest {
    /** From the command line down; each may use only those after it. */
    private static final List<String> ORDER = List.of(
            "dev.retort.cli",
            "dev.retort.cli.bundle",
            "dev.retort.cli.completion",
            "dev.retort.cli.doctor",
            "dev.retort.cli.command",
            "dev.retort.cli.report",
            "dev.retort.cli.database",
            "dev.retort.cli.fleet",
            "dev.retort.cli.adopt",
            "dev.retort.cli.adopt.type",
            "dev.retort.cli.verification",
            "dev.retort.cli.pending",
            "dev.retort.cli.revision",
            "dev.retort.cli.script",
            "dev.retort.cli.option",
            "dev.retort.cli.project",
            "dev.retort.cli.output");

    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort.cli");

    @Test
    void eachPackageUsesOnlyThoseToItsRight() {
        for (int i = 1; i < ORDER.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(0, i).toArray(String[]::new))
                    .check(CLI);
        }
    }

    @Test
    void everyClassIsInAPackageThatTheRuleKnows() {
        classes().should().resideInAnyPackage(ORDER.toArray(String[]::new)).check(CLI);
    }
}
