package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.session.ConnectionSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Runners as the tests need them, and what they ask of a failure. */
public final class Runners {
    public static final String TABLE = "retort_history";

    /** Does nothing and hears nothing. */
    public static final Callback SILENT = new Callback() {
        @Override
        public boolean passive() {
            return true;
        }
    };

    private Runners() {}

    public static Runner runner(TestDatabase database, RevisionGraph graph) {
        return runner(database.dataSource(), graph, SILENT, Duration.ofSeconds(60));
    }

    public static Runner runner(TestDatabase database, RevisionGraph graph, Callback callback) {
        return runner(database.dataSource(), graph, callback, Duration.ofSeconds(60));
    }

    public static Runner runner(DataSource dataSource, RevisionGraph graph, Callback callback, Duration lockTimeout) {
        return new Runner(ConnectionSource.of(dataSource), graph, settings(TABLE, callback, lockTimeout));
    }

    public static Runner.Settings settings(String table, Callback callback, Duration lockTimeout) {
        RunOptions options = RunOptions.DEFAULT.withCallback(callback).withLockTimeout(lockTimeout);
        return new Runner.Settings(table, id -> false, options);
    }

    public static AbstractThrowableAssert<?, ?> assertProblem(Problem problem, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(throwable(RetortException.class))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
