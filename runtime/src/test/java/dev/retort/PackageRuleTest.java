package dev.retort;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageRuleTest {
    /** From the facade down; each may use only those after it. */
    private static final List<String> ORDER = List.of(
            "dev.retort",
            "dev.retort.run",
            "dev.retort.revision",
            "dev.retort.dialect",
            "dev.retort.operation",
            "dev.retort.schema",
            "dev.retort.problem");

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort");

    @Test
    void eachPackageUsesOnlyThoseToItsRight() {
        for (int i = 1; i < ORDER.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(0, i).toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(RUNTIME);
        }
    }

    @Test
    void everyClassIsInAPackageThatTheRuleKnows() {
        classes().should().resideInAnyPackage(ORDER.toArray(String[]::new)).check(RUNTIME);
    }

    @Test
    void nothingButTheJdkIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.sql..", "org.jspecify.annotations..", "dev.retort..")
                .check(RUNTIME);
    }
}
