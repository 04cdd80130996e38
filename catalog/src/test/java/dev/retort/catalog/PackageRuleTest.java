package dev.retort.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageRuleTest {
    /** From the comparison down; each may use only those after it. */
    private static final List<String> ORDER = List.of(
            "dev.retort.catalog.verify",
            "dev.retort.catalog.hibernate",
            "dev.retort.catalog.migrator",
            "dev.retort.catalog.scratch",
            "dev.retort.catalog.adopt",
            "dev.retort.catalog.drift",
            "dev.retort.catalog",
            "dev.retort.catalog.sql",
            "dev.retort.catalog.reader",
            "dev.retort.catalog.fact");

    private static final JavaClasses CATALOG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort.catalog");

    @Test
    void eachPackageUsesOnlyThoseToItsRight() {
        for (int i = 1; i < ORDER.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(0, i).toArray(String[]::new))
                    .check(CATALOG);
        }
    }

    @Test
    void everyClassIsInAPackageThatTheRuleKnows() {
        classes().should().resideInAnyPackage(ORDER.toArray(String[]::new)).check(CATALOG);
    }
}
