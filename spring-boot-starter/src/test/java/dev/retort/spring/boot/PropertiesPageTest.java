package dev.retort.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** {@code docs/reference/properties.md}: the settings of the starter, from the metadata that its build generates for editors. */
class PropertiesPageTest {
    private static final String INTRODUCTION = """
            The settings of the [Spring Boot starter](../spring-boot.md), in `application.properties` or YAML. The settings of
            [Quarkus](../quarkus.md) and [Micronaut](../micronaut.md) are on their pages.

            | property | type | default | |
            |---|---|---|---|
            """;

    @Test
    void thePageHasEverySetting() throws IOException {
        List<Map<?, ?>> properties = properties();
        assertThat(properties).extracting(each -> each.get("name").toString()).contains("retort.accept-ahead");
        assertThat(properties).extracting(each -> each.get("description")).doesNotContainNull();
        Golden.checkPage(
                "reference/properties.md",
                "Settings of Spring Boot",
                PropertiesPageTest.class,
                INTRODUCTION
                        + properties.stream()
                                .sorted(Comparator.comparing(
                                        each -> each.get("name").toString()))
                                .map(PropertiesPageTest::row)
                                .collect(Collectors.joining("\n")));
    }

    private static List<Map<?, ?>> properties() throws IOException {
        try (InputStream json = Objects.requireNonNull(
                RetortProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            Map<String, Object> metadata =
                    JsonParserFactory.getJsonParser().parseMap(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            return ((List<?>) metadata.get("properties"))
                    .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
        }
    }

    private static String row(Map<?, ?> property) {
        Object preset = property.get("defaultValue");
        return "| `%s` | `%s` | %s | %s |"
                .formatted(
                        property.get("name"),
                        property.get("type").toString().replaceAll("[a-z]+\\.", ""),
                        preset == null ? "" : "`" + preset + "`",
                        property.get("description").toString().replace("|", "\\|"));
    }
}
