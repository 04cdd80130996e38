package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.operation.AddColumn;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Body;
import dev.retort.run.HistoryEntry;
import dev.retort.run.HistoryEntry.Status;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Column;
import dev.retort.schema.Types;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetortTest {
    private static final String BOOKING = """
            # written by a processor
            dev.retort.migrations.CreateBooking # id=4be2f0c81d37 parents=
            dev.retort.migrations.DropFax # id=7c1e09d4b2aa parents=4be2f0c81d37
            """;
    private static final String STOCK = "dev.retort.stock.CreateItem # id=0123456789ab parents=\n";

    @TempDir
    private Path directory;

    private final TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRevisionsOnTheClassPathAreApplied() {
        Retort retort = retort(loader(BOOKING));
        assertThat(retort.heads()).containsExactly("7c1e09d4b2aa");
        assertThat(retort.pending()).containsExactly("4be2f0c81d37", "7c1e09d4b2aa");
        assertThat(retort.upgrade()).containsExactly("4be2f0c81d37", "7c1e09d4b2aa");
        assertThat(retort.current()).containsExactly("7c1e09d4b2aa");
        assertThat(retort.history())
                .extracting(HistoryEntry::message, HistoryEntry::status)
                .containsExactly(tuple("baseline", Status.APPLIED), tuple("drop booking fax", Status.APPLIED));
        assertThat(retort.history("7c1e:")).extracting(HistoryEntry::id).containsExactly("7c1e09d4b2aa");
        assertThat(retort.downgrade("-1")).containsExactly("7c1e09d4b2aa");
        assertThat(retort.upgrade("+1")).containsExactly("7c1e09d4b2aa");
        retort.stamp("base");
        assertThat(retort.current()).isEmpty();
    }

    @Test
    void theThreadsClassLoaderIsAskedUnlessAnotherIsNamed() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader(BOOKING));
        try {
            assertThat(Retort.using(database.dataSource()).upgrade()).hasSize(2);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void withNothingPendingNoRevisionClassIsLoaded() {
        retort(loader(BOOKING)).upgrade();
        IndexLoader loader = loader(BOOKING);
        assertThat(retort(loader).upgrade()).isEmpty();
        assertThat(loader.loaded()).isEmpty();
        assertThat(retort(loader).history()).hasSize(2);
        assertThat(loader.loaded()).contains("CreateBooking", "DropFax");
    }

    @Test
    void anIndexWithoutCommentsIsMadeUpForByTheClasses() {
        IndexLoader loader = loader("dev.retort.migrations.DropFax\ndev.retort.migrations.CreateBooking\n");
        assertThat(retort(loader).upgrade()).containsExactly("4be2f0c81d37", "7c1e09d4b2aa");
    }

    @Test
    void theIndexesOfSeveralModulesAreOne() {
        String one = "dev.retort.migrations.CreateBooking # id=4be2f0c81d37 parents=\n";
        assertThat(retort(loader(one, BOOKING)).heads()).containsExactly("7c1e09d4b2aa");
    }

    @Test
    void thePackageSaysInWhichTableItsHistoryIs() {
        retort(loader(BOOKING, STOCK)).upgrade();
        assertThat(database.query("select revision from booking_history order by 1"))
                .containsExactly("4be2f0c81d37", "7c1e09d4b2aa");
        assertThat(database.query("select revision from retort_history")).containsExactly("0123456789ab");
    }

    @Test
    void severalHistoriesAreRunTogetherAndToATargetOneByOne() {
        Retort retort = retort(loader(BOOKING, STOCK));
        assertThat(retort.upgrade()).containsExactly("4be2f0c81d37", "7c1e09d4b2aa", "0123456789ab");
        assertThat(retort.current()).containsExactly("7c1e09d4b2aa", "0123456789ab");
        assertProblem(Problem.SEVERAL_HISTORIES, () -> retort.downgrade("base"))
                .hasMessageContaining("dev.retort.migrations, dev.retort.stock")
                .hasMessageContaining("--package");
        assertThat(retort.migrations("dev.retort.stock").downgrade("base")).containsExactly("0123456789ab");
        assertThat(retort.current()).containsExactly("7c1e09d4b2aa");
    }

    @Test
    void historiesThatShareATableDoNotTakeEachOthersRevisionsForUnknown() {
        Retort retort = retort(loader(STOCK, "dev.retort.RetortTest$Other # id=aaaabbbbcccc parents=\n"));
        assertThat(retort.upgrade()).containsExactly("aaaabbbbcccc", "0123456789ab");
        assertThat(retort.upgrade()).isEmpty();
        retort.migrations("dev.retort.stock").stamp("base");
        assertThat(retort.migrations("dev.retort").current()).containsExactly("aaaabbbbcccc");
    }

    /** A history of its own in the package of this test. */
    @Revision(id = "aaaabbbbcccc")
    public static final class Other implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void draftsGoOnTopOfTheHistory() {
        Body body = new Body(
                "draft",
                List.of(new AddColumn("booking", new Column("note", Types.varchar(500), true))),
                List.of(),
                Set.of());
        dev.retort.revision.Revision draft = new dev.retort.revision.Revision("draft", List.of("7c1e09d4b2aa"), body);
        Retort retort = retort(loader(BOOKING, STOCK));
        assertThat(retort.migrations("dev.retort.migrations")
                        .drafts(List.of(draft))
                        .upgrade())
                .containsExactly("4be2f0c81d37", "7c1e09d4b2aa", "draft");
        assertThat(database.query("select note from booking")).isEmpty();
        assertProblem(
                Problem.SEVERAL_HISTORIES, () -> retort.drafts(List.of(draft)).upgrade());
    }

    @Test
    void aDraftMayBeTheFirstRevisionOfAll() {
        dev.retort.revision.Revision draft = new dev.retort.revision.Revision("draft", List.of(), Body.empty());
        Retort retort = retort(loader()).migrations("dev.retort.migrations");
        assertThat(retort.drafts(List.of(draft)).upgrade()).containsExactly("draft");
        assertThat(database.query("select revision from booking_history")).containsExactly("draft");
    }

    @Test
    void withoutRevisionsThereIsNothingToRunAndThatIsSaid() {
        Retort retort = retort(loader());
        assertThat(retort.heads()).isEmpty();
        assertThat(retort.current()).isEmpty();
        assertThat(retort.history()).isEmpty();
        assertThat(retort.graph().revisions()).isEmpty();
        assertProblem(Problem.NO_REVISIONS, retort::upgrade)
                .hasMessageContaining("There are no revisions on the class path, so");
        assertProblem(
                        Problem.NO_REVISIONS,
                        () -> retort(loader(STOCK))
                                .migrations("dev.retort.typo")
                                .upgrade())
                .hasMessageContaining("in the package dev.retort.typo, so")
                .hasMessageContaining("There are some in dev.retort.stock.");
    }

    @Test
    void offlineSqlNeedsNoDatabaseUnlessItsRangeDoes() {
        Retort offline = Retort.offline().classLoader(loader(BOOKING));
        assertThat(offline.sql("7c1e:4be2", "postgresql")).isEqualTo("""
                        begin;

                        -- downgrade 7c1e09d4b2aa: drop booking fax
                        alter table booking add column fax varchar(40);
                        delete from booking_history where revision = '7c1e09d4b2aa';

                        commit;
                        """);
        assertProblem(Problem.DATABASE_UNREACHABLE, () -> offline.sql("current:", "h2"))
                .hasMessageContaining("No database was named");
        assertProblem(Problem.DATABASE_UNREACHABLE, offline::upgrade);
        assertProblem(Problem.UNKNOWN_DATABASE, () -> offline.sql("head", "db2"));

        retort(loader(BOOKING)).upgrade("4be2");
        assertThat(retort(loader(BOOKING)).sql("current:", "h2")).startsWith("-- upgrade 7c1e09d4b2aa");
    }

    @Test
    void theUrlNamesTheDatabaseToo() {
        assertThat(Retort.using("jdbc:h2:mem:", "sa", "")
                        .classLoader(loader(BOOKING))
                        .upgrade())
                .hasSize(2);
    }

    private IndexLoader loader(String... texts) {
        return new IndexLoader(directory, texts);
    }

    private Retort retort(ClassLoader loader) {
        return Retort.using(database.dataSource()).classLoader(loader);
    }

    private static AbstractThrowableAssert<?, ?> assertProblem(Problem problem, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
