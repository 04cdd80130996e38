package dev.retort.run;

import dev.retort.r2dbc.R2dbcConnections;
import dev.retort.revision.RevisionGraph;
import io.r2dbc.h2.H2ConnectionConfiguration;
import io.r2dbc.h2.H2ConnectionFactory;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;

/** The test databases by another way. */
public final class Reactive {
    private Reactive() {}

    /** Connections of R2DBC to a database. */
    public static ConnectionFactory factory(TestDatabase database) {
        String url = database.url().substring("jdbc:".length());
        if (url.startsWith("h2:")) {
            return new H2ConnectionFactory(H2ConnectionConfiguration.builder()
                    .url(url.substring("h2:".length()))
                    .username(database.user())
                    .build());
        }
        return ConnectionFactories.get(ConnectionFactoryOptions.parse("r2dbc:" + url)
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, "")
                .build());
    }

    static Runner runner(TestDatabase database, RevisionGraph graph) {
        return runner(factory(database), graph, RunOptions.DEFAULT.withLockTimeout(Duration.ofSeconds(60)));
    }

    static Runner runner(ConnectionFactory factory, RevisionGraph graph, RunOptions options) {
        Runner.Settings settings = new Runner.Settings(Runners.TABLE, id -> false, options);
        return new Runner(R2dbcConnections.of(factory), graph, settings);
    }
}
