package dev.retort.benchmarks;

import java.util.List;

/** The page of the figures. */
final class Pages {
    private Pages() {}

    static String performance(List<String> tables) {
        return """
                # Performance

                Written by `make bench`; do not edit. Retort, its peers and the same statements in plain JDBC, in turn in one warm JVM, on
                %s %s, Java %s, %s processors. *Plain JDBC* reads a table of ids, and runs each migration and inserts its row in
                one transaction, without a lock and without any check. A migration creates a table. The times are those of the middle round; a
                ratio is that to plain JDBC in the same round, the middle one and, in parentheses, the least and the greatest.

                PostgreSQL runs on the loopback interface and writes to disk; H2 is in memory. Each start opens new connections, as a data source
                without a pool does. Each tool has its default settings, and none of them prints anything.

                """.formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors())
                + String.join("\n", tables);
    }
}
