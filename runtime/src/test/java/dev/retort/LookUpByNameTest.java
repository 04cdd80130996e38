package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A native executable has of what is looked up by name only what metadata declares. {@code NativeImageTest} of the example shows that the
 * metadata covers these places.
 */
class LookUpByNameTest {
    private static final Set<String> BY_NAME = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getMethod",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getField",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResources",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.ClassLoader.loadClass",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load");

    @Test
    void happensInThesePlacesOnly() {
        JavaClasses runtime = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.retort");

        assertThat(runtime.stream()
                        .flatMap(each -> each.getMethodCallsFromSelf().stream())
                        .filter(call -> BY_NAME.contains(target(call)))
                        .map(call -> call.getOriginOwner().getSimpleName() + " " + call.getName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CompiledSchema getResource",
                        "Dialects forName",
                        "Dialects load",
                        "LoadedHistory forName",
                        "LoadedHistory getConstructor",
                        "MigrationClass forName",
                        "MigrationClass getConstructor",
                        "IndexSummary getResource",
                        "IndexSummary getResourceAsStream",
                        "IndexSummary getResources",
                        "MigrationIndex getResources",
                        "RunOptions load");
    }

    private static String target(JavaMethodCall call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }
}
