package dev.retort;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageRuleTest {
    /** The database families, none of which uses another. */
    private static final List<String> FAMILIES = List.of(
            "dev.retort.dialect.h2",
            "dev.retort.dialect.mysql",
            "dev.retort.dialect.postgresql",
            "dev.retort.dialect.sqlite");

    /** From the facade down; each may use only those after it. */
    private static final List<String> ORDER = Stream.of(
                    List.of(
                            "dev.retort",
                            "dev.retort.index",
                            "dev.retort.run",
                            "dev.retort.run.lock",
                            "dev.retort.run.history",
                            "dev.retort.run.session",
                            "dev.retort.revision"),
                    FAMILIES,
                    List.of(
                            "dev.retort.dialect.sql",
                            "dev.retort.dialect",
                            "dev.retort.dialect.recovery",
                            "dev.retort.dialect.text",
                            "dev.retort.operation",
                            "dev.retort.schema",
                            "dev.retort.problem"))
            .flatMap(List::stream)
            .toList();

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
                    .check(RUNTIME);
        }
    }

    @Test
    void noDatabaseFamilyUsesAnother() {
        for (String family : FAMILIES) {
            noClasses()
                    .that()
                    .resideInAPackage(family)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FAMILIES.stream()
                            .filter(each -> !each.equals(family))
                            .toArray(String[]::new))
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
