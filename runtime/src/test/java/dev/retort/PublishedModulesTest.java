package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release publishes: the modules, and the packages that are public API. */
class PublishedModulesTest {
    private static final Path ROOT = Path.of("..");
    private static final String GRADLE_MARKER = "dev.retort.gradle.plugin";
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("(?m)^  <artifactId>(.*?)</artifactId>");
    private static final Pattern MANAGED = Pattern.compile("(?m)^        <artifactId>(retort-.*?)</artifactId>");
    private static final Pattern COMPARED = Pattern.compile("<include>(dev\\.retort.*?)</include>");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*?);");

    /** The packages of the table; names of classes and of artifacts have other shapes. */
    private static final Pattern DOCUMENTED = Pattern.compile("`(dev\\.retort[a-z0-9.]*)`");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).toList();
    }

    private static List<String> modules() {
        return found(MODULE, text(ROOT.resolve("pom.xml")));
    }

    private static String pom(String module) {
        return text(ROOT.resolve(module).resolve("pom.xml"));
    }

    private static boolean isPublished(String module) {
        return !pom(module).contains("<maven.deploy.skip>true</maven.deploy.skip>");
    }

    @Test
    void theBomListsEveryPublishedModule() {
        assertThat(found(MANAGED, pom("bom")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(modules().stream()
                        .filter(module -> !module.equals("bom") && isPublished(module))
                        .map(module -> found(ARTIFACT, pom(module)).get(0))
                        .filter(artifact -> !artifact.equals(GRADLE_MARKER))
                        .toList());
    }

    /** Gradle asks for this name, and for no BOM. */
    @Test
    void theMarkerLeadsFromTheIdOfTheGradlePluginToItsJar() {
        assertThat(modules().stream()
                        .filter(module -> isPublished(module)
                                && found(ARTIFACT, pom(module)).contains(GRADLE_MARKER)))
                .singleElement()
                .satisfies(module -> assertThat(pom(module))
                        .contains("<packaging>pom</packaging>", "<artifactId>retort-gradle-plugin</artifactId>"));
    }

    /** Maven Central asks for them. All else comes from the parent. */
    @Test
    void everyModuleHasANameAndADescription() {
        assertThat(modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(pom(module)).contains("\n  <name>Retort ", "\n  <description>"));
    }

    @Test
    void thePageAndTheJavadocAndTheBuildAgreeOnWhatIsPublicApi() {
        List<String> stated = modules().stream()
                .flatMap(PublishedModulesTest::packageInfos)
                .map(PublishedModulesTest::text)
                .filter(text -> text.contains("<p>Public API: see {@code docs/compatibility.md}."))
                .flatMap(text -> found(PACKAGE, text).stream())
                .sorted()
                .toList();
        assertThat(stated)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(found(DOCUMENTED, text(ROOT.resolve("docs/compatibility.md"))))
                .isEqualTo(found(COMPARED, text(ROOT.resolve("pom.xml"))));
    }

    /** The build compares the modules that have a package of the public API. */
    @Test
    void everyModuleWithPublicApiIsCompared() {
        assertThat(modules().stream().filter(module -> pom(module).contains("<api.skip>false</api.skip>")))
                .containsExactlyElementsOf(modules().stream()
                        .filter(module ->
                                packageInfos(module).anyMatch(each -> text(each).contains("<p>Public API: ")))
                        .toList());
    }

    private static Stream<Path> packageInfos(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.exists(sources)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(each -> each.endsWith("package-info.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
