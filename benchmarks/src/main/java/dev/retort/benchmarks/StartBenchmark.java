package dev.retort.benchmarks;

import dev.retort.benchmarks.Migrator.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures all tools in turn, round by round, in one warm JVM: applying a history to an empty database, and a start with nothing pending. */
final class StartBenchmark {
    /** The tools, the floor first. */
    static final List<Migrator> TOOLS = List.of(
            new PlainJdbc(),
            new RetortMigrator(false),
            new RetortMigrator(true),
            new FlywayMigrator(),
            new LiquibaseMigrator(),
            new EbeanMigrator(),
            new MyBatisMigrator());

    private final Databases databases;
    private final Path folder;

    StartBenchmark(Databases databases, Path folder) {
        this.databases = databases;
        this.folder = folder;
    }

    /**
     * The times of a tool.
     *
     * @param apply those of applying all
     * @param start those of a start with nothing pending
     */
    record Result(String tool, Ratios apply, Ratios start) {}

    /** A tool with its history, and what it took in each round that counts. */
    private record Measured(String tool, History history, List<Long> apply, List<Long> start) {}

    /**
     * Measures.
     *
     * @param rounds how many rounds count; as many go before them, to warm up
     * @param starts how many starts make one measurement
     */
    List<Result> run(String product, int migrations, int rounds, int starts) throws Exception {
        List<Measured> tools = tools(product, migrations);
        for (int round = -rounds; round < rounds; round++) {
            for (Measured each : tools) {
                Target target = databases.fresh(product);
                long apply = nanos(each.history(), target, 1);
                long start = nanos(each.history(), target, starts);
                databases.drop(target);
                if (round >= 0) {
                    each.apply().add(apply);
                    each.start().add(start);
                }
            }
        }
        Measured floor = tools.get(0);
        return tools.stream()
                .map(each -> new Result(
                        each.tool(), new Ratios(each.apply(), floor.apply()), new Ratios(each.start(), floor.start())))
                .toList();
    }

    private List<Measured> tools(String product, int migrations) throws IOException {
        List<Measured> tools = new ArrayList<>();
        for (Migrator tool : TOOLS) {
            Path place = folder.resolve(product + migrations + tool.name().replaceAll("\\W", ""));
            History history = tool.write(Files.createDirectories(place), migrations);
            tools.add(new Measured(tool.name(), history, new ArrayList<>(), new ArrayList<>()));
        }
        return tools;
    }

    private static long nanos(History history, Target target, int times) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            history.upgrade(target);
        }
        return (System.nanoTime() - begin) / times;
    }
}
