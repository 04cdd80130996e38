package dev.retort.script;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ScriptPackageRuleTest {
    private static final JavaClasses SCRIPT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort.script");

    @Test
    void scriptsUseNothingOfTheProcessor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.retort.processor..")
                .check(SCRIPT);
    }

    @Test
    void aFamilyUsesWhatScriptsShareAndNotTheOtherWayRound() {
        refuses("dev.retort.script", "dev.retort.script.*");
        refuses("dev.retort.script.oracle", "dev.retort.script.sqlserver");
        refuses("dev.retort.script.sqlserver", "dev.retort.script.oracle");
    }

    private static void refuses(String from, String to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(to)
                .check(SCRIPT);
    }
}
