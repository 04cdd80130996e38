package dev.retort.cli.fleet;

import dev.retort.fleet.Fleet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which of the tenants a command means. */
public final class ChosenTenants {
    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            split = ",",
            description =
                    "Only tenants with such names; * matches any text. Repeatable, or patterns with commas between.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--except",
            paramLabel = "PATTERN",
            split = ",",
            description = "Leave out tenants with such names. Repeatable, or patterns with commas between.")
    private List<String> except = new ArrayList<>();

    /** Those of a fleet. */
    public Fleet of(Fleet fleet) {
        return fleet.only(only.toArray(String[]::new)).except(except.toArray(String[]::new));
    }
}
