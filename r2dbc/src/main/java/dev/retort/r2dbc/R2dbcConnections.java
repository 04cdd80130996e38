package dev.retort.r2dbc;

import dev.retort.run.session.ConnectionSource;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;

/** Connections of R2DBC for the runner. */
public final class R2dbcConnections {
    private R2dbcConnections() {}

    /**
     * For a program that has a thread to wait in, as {@code main} has: {@code Retort.using(R2dbcConnections.of(connectionFactory)).upgrade()}. Others
     * take {@link ReactiveRetort}.
     *
     * @throws dev.retort.problem.RetortException later, from what uses them, on a thread that may not wait (RT421)
     */
    public static ConnectionSource of(ConnectionFactory connectionFactory) {
        String driver = connectionFactory.getMetadata().getName();
        return ConnectionSource.of("of the connection factory (" + driver + ")", () -> {
            List<? extends Connection> opened = PublisherResult.await(connectionFactory::create);
            return new R2dbcSession(driver, opened.get(0));
        });
    }
}
