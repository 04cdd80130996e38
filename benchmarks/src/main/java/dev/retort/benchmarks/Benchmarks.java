package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Measures, prints, and writes {@code docs/performance.md}. */
public final class Benchmarks {
    private static final int ROUNDS = 9;
    private static final Path PAGE = Path.of("docs", "performance.md");

    private Benchmarks() {}

    /**
     * Runs in the root of the repository.
     *
     * @param arguments the lengths of the histories; 10, 100 and 1000 by default
     */
    public static void main(String... arguments) throws Exception {
        LogManager.getLogManager().reset();
        List<Integer> lengths = Stream.of(arguments).map(Integer::valueOf).toList();
        List<String> tables = new ArrayList<>();
        Path folder = Files.createTempDirectory("retort-benchmarks");
        try (Databases databases = new Databases()) {
            StartBenchmark benchmark = new StartBenchmark(databases, folder);
            for (String product : List.of("h2", "postgresql")) {
                for (int length : lengths.isEmpty() ? List.of(10, 100, 1000) : lengths) {
                    List<StartBenchmark.Result> result = benchmark.run(product, length, rounds(length), starts(length));
                    tables.add(table(product + ", " + length + " migrations", result));
                    System.out.println(tables.get(tables.size() - 1));
                }
            }
        } finally {
            delete(folder);
        }
        Files.writeString(PAGE, Pages.performance(tables));
    }

    private static int rounds(int length) {
        return length >= 1000 ? 3 : ROUNDS;
    }

    private static int starts(int length) {
        return length >= 1000 ? 5 : 20;
    }

    private static String table(String title, List<StartBenchmark.Result> result) {
        StringBuilder table = new StringBuilder("### " + title + "\n\n");
        table.append("| | apply all | of plain JDBC | nothing pending | of plain JDBC |\n|---|--:|--:|--:|--:|\n");
        for (StartBenchmark.Result each : result) {
            table.append("| %s | %s | %s |\n".formatted(each.tool(), cells(each.apply()), cells(each.start())));
        }
        return table.toString();
    }

    private static String cells(Ratios ratios) {
        return String.format(
                Locale.ROOT,
                "%.2f ms | %.2f (%.2f–%.2f)",
                ratios.milliseconds(),
                ratios.median(),
                ratios.quantile(0),
                ratios.quantile(1));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
