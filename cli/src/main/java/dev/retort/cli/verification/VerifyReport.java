package dev.retort.cli.verification;

import dev.retort.catalog.verify.CheckResult;
import dev.retort.catalog.verify.CheckResult.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The results of a verification. Thread-safe. */
public final class VerifyReport {
    private final String packageName;

    /** By database, those that need none first: several run at once, and the order of results stays the same. */
    private final Map<String, List<Entry>> entries = new TreeMap<>();

    /** No results yet of a migrations package. */
    public VerifyReport(String packageName) {
        this.packageName = packageName;
    }

    private record Entry(String check, CheckResult result) {}

    synchronized void add(String database, String check, CheckResult result) {
        entries.computeIfAbsent(database, key -> new ArrayList<>()).add(new Entry(check, result));
    }

    /** Whether a check failed. */
    public synchronized boolean isFailed() {
        return all().stream().anyMatch(each -> each.result().isFailed());
    }

    private List<Entry> all() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /** What did not pass in full, by database; then how many did. */
    public synchronized String text() {
        List<String> lines = new ArrayList<>();
        entries.forEach((database, results) -> results.stream()
                .filter(each -> each.result().outcome() != Outcome.PASSED
                        || !each.result().lines().isEmpty())
                .forEach(each -> {
                    lines.add("%s%s: %s"
                            .formatted(
                                    database.isEmpty() ? "" : database + ": ",
                                    each.check(),
                                    label(each.result().outcome())));
                    each.result().text().lines().forEach(line -> lines.add("  " + line));
                }));
        lines.add("%s passed, %s failed, %s not run."
                .formatted(count(Outcome.PASSED), count(Outcome.FAILED), count(Outcome.NOT_RUN)));
        return String.join(System.lineSeparator(), lines);
    }

    private long count(Outcome outcome) {
        return all().stream().filter(each -> each.result().outcome() == outcome).count();
    }

    private static String label(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All results. */
    public synchronized Map<String, ?> json() {
        List<Map<String, ?>> checks = new ArrayList<>();
        entries.forEach((database, results) -> results.forEach(each -> checks.add(json(database, each))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("package", packageName);
        json.put("checks", checks);
        return json;
    }

    private static Map<String, ?> json(String database, Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("database", database);
        json.put("check", entry.check());
        json.put("outcome", label(entry.result().outcome()));
        json.put("lines", entry.result().lines());
        json.put("advice", entry.result().advice());
        return json;
    }
}
