package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.CustomOperation;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One runner on several databases. */
class SharedRunnerTest {
    private final AtomicInteger rendered = new AtomicInteger();
    private final RevisionGraph graph = graph(
            revision("aaaa00000001", table("guest")),
            revision("bbbb00000002 < aaaa00000001", List.of(new Comment(rendered)), List.of(), Set.of()));

    /** Counts how often its SQL is asked for. */
    private static final class Comment extends CustomOperation {
        private final AtomicInteger rendered;

        Comment(AtomicInteger rendered) {
            super("comment");
            this.rendered = rendered;
        }

        @Override
        public List<String> statements(Target target, Schema before) {
            rendered.incrementAndGet();
            return List.of("comment on table guest is 'who books'");
        }
    }

    private static ConnectionSource source(TestDatabase database) {
        return ConnectionSource.of(database.dataSource());
    }

    @Test
    void theSqlOfAPathIsRenderedOnceForEachDialect() {
        try (TestDatabase first = TestDatabase.create(Kind.H2_MEMORY);
                TestDatabase second = TestDatabase.create(Kind.H2_MEMORY);
                TestDatabase other = TestDatabase.create(Kind.POSTGRESQL)) {
            Runner runner = Runners.runner(first, graph);

            assertThat(runner.upgrade("head")).hasSize(2);
            int once = rendered.get();
            assertThat(runner.on(source(second)).upgrade("head")).hasSize(2);
            assertThat(rendered).hasValue(once);
            assertThat(runner.on(source(other)).upgrade("head")).hasSize(2);
            assertThat(rendered).hasValue(2 * once);
        }
    }

    @Test
    void aDatabaseThatIsElsewhereHasAPathOfItsOwn() {
        try (TestDatabase first = TestDatabase.create(Kind.H2_MEMORY);
                TestDatabase second = TestDatabase.create(Kind.H2_MEMORY)) {
            Runner runner = Runners.runner(first, graph);
            runner.on(source(second)).upgrade("aaaa00000001");

            assertThat(runner.upgrade("head")).hasSize(2);
            assertThat(runner.on(source(second)).upgrade("head")).containsExactly("bbbb00000002");
            assertThat(runner.on(source(second)).downgrade("base")).hasSize(2);
            assertThat(runner.current()).containsExactly("bbbb00000002");
        }
    }
}
