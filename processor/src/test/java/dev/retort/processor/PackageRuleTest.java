package dev.retort.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageRuleTest {
    /** From the processor down; each may use only those after it. */
    private static final List<String> ORDER = List.of(
            "dev.retort.processor.plugin",
            "dev.retort.processor",
            "dev.retort.processor.comparison",
            "dev.retort.processor.entity",
            "dev.retort.processor.entity.history",
            "dev.retort.processor.entity.json",
            "dev.retort.processor.entity.key",
            "dev.retort.processor.entity.association",
            "dev.retort.processor.entity.attribute",
            "dev.retort.processor.entity.join",
            "dev.retort.processor.entity.column",
            "dev.retort.processor.entity.binding",
            "dev.retort.processor.entity.table",
            "dev.retort.processor.entity.model",
            "dev.retort.processor.entity.validation",
            "dev.retort.processor.entity.type",
            "dev.retort.processor.entity.xml",
            "dev.retort.processor.entity.naming",
            "dev.retort.processor.entity.view",
            "dev.retort.processor.entity.hibernate",
            "dev.retort.processor.entity.finding",
            "dev.retort.processor.entity.code.source",
            "dev.retort.processor.entity.code.bytecode",
            "dev.retort.processor.entity.code",
            "dev.retort.processor.draft",
            "dev.retort.processor.draft.code",
            "dev.retort.processor.draft.rows",
            "dev.retort.processor.snapshot",
            "dev.retort.processor.diff",
            "dev.retort.processor.diff.semantics",
            "dev.retort.processor.diff.matching",
            "dev.retort.processor.hazard",
            "dev.retort.processor.hazard.deployment",
            "dev.retort.processor.hazard.rows",
            "dev.retort.processor.hazard.lock",
            "dev.retort.processor.hazard.rule",
            "dev.retort.processor.sample",
            "dev.retort.processor.wording",
            "dev.retort.processor.spi");

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort.processor");

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
                    .check(PROCESSOR);
        }
    }

    @Test
    void everyClassIsInAPackageThatTheRuleKnows() {
        classes().should().resideInAnyPackage(ORDER.toArray(String[]::new)).check(PROCESSOR);
    }
}
