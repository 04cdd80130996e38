package dev.retort.run;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** A connection factory that notes every connection and all that is sent over it. */
final class CountingConnectionFactory implements ConnectionFactory {
    private static final Set<String> SENDS_NOTHING = Set.of("getMetadata", "isAutoCommit");

    private final ConnectionFactory factory;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Connection> opened = new CopyOnWriteArrayList<>();

    CountingConnectionFactory(ConnectionFactory factory) {
        this.factory = factory;
    }

    /** {@code connect}, the SQL of every statement, and the names of other calls, in order. */
    List<String> events() {
        return List.copyOf(events);
    }

    /** Cuts every connection. */
    void cut() {
        opened.forEach(connection -> Mono.from(connection.close()).block());
    }

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(factory.create()).map(this::counted);
    }

    private Connection counted(Connection connection) {
        events.add("connect");
        opened.add(connection);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createStatement")) {
                        events.add(String.valueOf(arguments[0]));
                    } else if (!SENDS_NOTHING.contains(method.getName())) {
                        events.add(method.getName());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return factory.getMetadata();
    }
}
