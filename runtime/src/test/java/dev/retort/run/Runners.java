package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Runners as the tests need them, and what they ask of a failure. */
final class Runners {
    static final String TABLE = "retort_history";

    private Runners() {}

    static Runner runner(TestDatabase database, RevisionGraph graph) {
        return runner(database.dataSource(), graph, RunListener.SILENT, Duration.ofSeconds(60));
    }

    static Runner runner(TestDatabase database, RevisionGraph graph, RunListener listener) {
        return runner(database.dataSource(), graph, listener, Duration.ofSeconds(60));
    }

    static Runner runner(DataSource dataSource, RevisionGraph graph, RunListener listener, Duration lockTimeout) {
        Runner.Settings settings = new Runner.Settings(TABLE, id -> false, listener, lockTimeout);
        return new Runner(ConnectionSource.of(dataSource), graph, settings);
    }

    static AbstractThrowableAssert<?, ?> assertProblem(Problem problem, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(throwable(RetortException.class))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
