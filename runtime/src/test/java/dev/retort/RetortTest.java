package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.operation.AddColumn;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionBody;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.schema.Column;
import dev.retort.schema.Types;
import java.nio.file.Path;
import java.sql.SQLException;
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

    /** Notes that it was called, for {@link #callbacksOfTheClassPathAreCalledThenThoseThatAreAdded}. */
    public static final class Service implements Callback {
        @Override
        public void beforeRun(CallbackContext run) throws SQLException {
            run.execute("create table called (who varchar(20))");
            run.execute("insert into called values ('service')");
        }
    }

    @Test
    void callbacksOfTheClassPathAreCalledThenThoseThatAreAdded() {
        IndexLoader loader = loader(BOOKING).withCallbacks(directory, Service.class.getName());
        Callback added = new Callback() {
            @Override
            public void beforeRun(CallbackContext run) throws SQLException {
                run.execute("insert into called values ('added')");
            }
        };
        retort(loader).callback(added).upgrade();
        assertThat(database.query("select who from called")).containsExactly("service", "added");
    }

    @Test
    void aCallbackThatCanNotBeLoadedStopsTheRunBeforeItBegins() {
        IndexLoader loader = loader(BOOKING).withCallbacks(directory, "com.acme.Missing");
        assertProblem(Problem.CALLBACK_FAILED, () -> retort(loader).upgrade()).hasMessageContaining("com.acme.Missing");
        assertThat(database.columns()).isEmpty();

        retort(loader(BOOKING)).upgrade();
        assertThat(retort(loader).upgrade()).as("none is looked for").isEmpty();
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
        RevisionBody body = new RevisionBody(
                "draft",
                List.of(new AddColumn("booking", new Column("note", Types.varchar(500), true))),
                List.of(),
                Set.of());
        dev.retort.revision.RevisionNode draft =
                new dev.retort.revision.RevisionNode("draft", List.of("7c1e09d4b2aa"), body);
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
        dev.retort.revision.RevisionNode draft =
                new dev.retort.revision.RevisionNode("draft", List.of(), RevisionBody.empty());
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
    void aRangeNeedsNoDatabaseUnlessItCountsFromWhereThatIs() {
        Retort offline = Retort.offline().classLoader(loader(BOOKING));
        assertThat(offline.range("7c1e:4be2").from().ids()).containsExactly("7c1e09d4b2aa");
        assertThat(offline.historyTable()).isEqualTo("booking_history");
        assertThat(offline.dialect("postgresql").name()).isEqualTo("postgresql");
        assertProblem(Problem.DATABASE_UNREACHABLE, () -> offline.range("current:"))
                .hasMessageContaining("No database is named");
        assertProblem(Problem.DATABASE_UNREACHABLE, offline::upgrade);
        assertProblem(Problem.UNKNOWN_DATABASE, () -> offline.dialect("db2"));

        retort(loader(BOOKING)).upgrade("4be2");
        assertThat(retort(loader(BOOKING)).range("current:").from().ids()).containsExactly("4be2f0c81d37");
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
