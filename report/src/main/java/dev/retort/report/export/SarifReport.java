package dev.retort.report.export;

import dev.retort.dialect.text.TextHash;
import dev.retort.problem.Problem;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.source.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The hazards of a change for code scanning ("Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS). An accepted hazard is a
 * result that is suppressed in the source.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String PROJECT = "https://github.com/retort-dev/retort";

    private SarifReport() {}

    /** The log as maps, lists and texts. */
    public static Map<String, Object> of(SchemaChange change) {
        List<LocatedHazard> hazards = LocatedHazard.of(change);
        List<String> codes = hazards.stream()
                .map(each -> each.hazard().code())
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Retort");
        driver.put("informationUri", PROJECT);
        driver.put("rules", codes.stream().map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", hazards.stream().map(each -> result(each, codes)).toList());
        return Map.of("version", "2.1.0", "$schema", SCHEMA, "runs", List.of(run));
    }

    private static Map<String, Object> rule(String code) {
        return Stream.of(Problem.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(problem -> Map.<String, Object>of(
                        "id",
                        code,
                        "shortDescription",
                        text(title(problem)),
                        "helpUri",
                        "%s/blob/main/docs/problems/%s.md".formatted(PROJECT, code)))
                .orElseGet(() -> Map.of("id", code));
    }

    /** {@code Loses data}. */
    private static String title(Problem problem) {
        String words = problem.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> result(LocatedHazard located, List<String> codes) {
        ReportedHazard hazard = located.hazard();
        List<Place> places = located.places();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", hazard.code());
        result.put("ruleIndex", codes.indexOf(hazard.code()));
        result.put("level", hazard.finding().mustBeAccepted() ? "error" : "warning");
        result.put("message", text(located.message()));
        result.put(
                "locations", places.stream().limit(1).map(SarifReport::location).toList());
        if (places.size() > 1) {
            result.put("relatedLocations", List.of(location(places.get(1))));
        }
        result.put("partialFingerprints", Map.of("retortHazard/v1", fingerprint(located)));
        hazard.reason()
                .ifPresent(reason -> result.put(
                        "suppressions",
                        List.of(Map.of("kind", "inSource", "status", "accepted", "justification", reason))));
        return result;
    }

    private static Map<String, Object> location(Place place) {
        return Map.of(
                "physicalLocation",
                Map.of(
                        "artifactLocation", Map.of("uri", uri(place.file()), "uriBaseId", "%SRCROOT%"),
                        "region", Map.of("startLine", place.line())));
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + file, e);
        }
    }

    /** The same hazard of the same operation, wherever its lines move to. */
    private static String fingerprint(LocatedHazard located) {
        return Long.toHexString(TextHash.of("%s\n%s\n%s"
                .formatted(
                        located.revision().name(),
                        located.operation().operation(),
                        located.hazard().finding().comment())));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
