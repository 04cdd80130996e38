package dev.retort.report.export;

import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.source.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hazards of a change as workflow commands of GitHub Actions, which shows them on the lines of a pull request ("Workflow commands for GitHub
 * Actions", Setting an error message): {@code ::warning file=src/Guest.java,line=34,title=RT222::…}.
 */
public final class GithubAnnotations {
    private GithubAnnotations() {}

    /** A command for each line that a hazard stands on, a line each; empty without hazards. */
    public static String of(SchemaChange change) {
        return LocatedHazard.of(change).stream()
                .flatMap(GithubAnnotations::commands)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> commands(LocatedHazard located) {
        List<Place> places = located.places();
        return places.isEmpty()
                ? Stream.of(command(located, ""))
                : places.stream()
                        .map(place ->
                                command(located, "file=%s,line=%s,".formatted(property(place.file()), place.line())));
    }

    private static String command(LocatedHazard located, String place) {
        ReportedHazard hazard = located.hazard();
        String state = hazard.finding().mustBeAccepted() ? ", " + hazard.state() : "";
        return "::%s %stitle=%s::%s"
                .formatted(level(hazard), place, property(hazard.code() + state), data(located.message()));
    }

    private static String level(ReportedHazard hazard) {
        if (hazard.isOpen()) {
            return "error";
        }
        return hazard.reason().isPresent() ? "notice" : "warning";
    }

    /** A line break would end the command, and let the text begin another one. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
