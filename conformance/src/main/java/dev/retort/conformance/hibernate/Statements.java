package dev.retort.conformance.hibernate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Listens to all that goes through a data source, and keeps the statements in their order. */
final class Statements {

    private final List<ExecutedStatement> runs = new ArrayList<>();

    List<ExecutedStatement> runs() {
        return List.copyOf(runs);
    }

    DataSource listenTo(DataSource dataSource) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(dataSource, method, arguments);
            return result instanceof Connection connection ? listenTo(connection) : result;
        });
    }

    private Connection listenTo(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return method.getName().equals("createStatement") ? listenTo((Statement) result) : result;
        });
    }

    private Statement listenTo(Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            if (!List.of("execute", "executeUpdate").contains(method.getName())) {
                return invoke(statement, method, arguments);
            }
            try {
                Object result = invoke(statement, method, arguments);
                runs.add(new ExecutedStatement((String) arguments[0], Optional.empty()));
                return result;
            } catch (SQLException e) {
                runs.add(new ExecutedStatement((String) arguments[0], Optional.of(e)));
                throw e;
            }
        });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
