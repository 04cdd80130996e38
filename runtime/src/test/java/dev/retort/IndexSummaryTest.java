package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.index.IndexSummary;
import dev.retort.run.CountingDataSource;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.CompleteHistory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of the index that says what a database has where nothing is pending. */
class IndexSummaryTest {
    private static final String SUMMARY =
            "# history=dev.retort.migrations revisions=2 head=7c1e09d4b2aa table=booking_history\n";
    private static final String CLASSES = """
            dev.retort.migrations.CreateBooking # id=4be2f0c81d37 parents=
            dev.retort.migrations.DropFax # id=7c1e09d4b2aa parents=4be2f0c81d37
            """;
    private static final String STOCK =
            "# history=dev.retort.stock revisions=1 head=0123456789ab table=retort_history\n"
                    + "dev.retort.stock.CreateItem # id=0123456789ab parents=\n";

    @TempDir
    Path directory;

    private TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);

    @BeforeEach
    void upgraded() {
        retort(SUMMARY + CLASSES).upgrade();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Retort retort(String... files) {
        return Retort.using(database.dataSource()).classLoader(new IndexLoader(directory, files));
    }

    private List<CompleteHistory> said(String... files) {
        return IndexSummary.read(new IndexLoader(directory, files))
                .map(summary -> summary.complete(null))
                .orElse(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void nothingPendingIsOneRowOfATable(Kind kind) {
        database.close();
        database = TestDatabase.create(kind);
        retort(SUMMARY + CLASSES, STOCK).upgrade();
        CountingDataSource counting = new CountingDataSource(database.dataSource());

        List<String> done = Retort.using(counting)
                .classLoader(new IndexLoader(directory, SUMMARY + CLASSES, STOCK))
                .upgrade();

        assertThat(done).isEmpty();
        assertThat(counting.events()).as("a table each").hasSize(3).first().isEqualTo("connect");
        assertThat(counting.events().subList(1, 3))
                .allSatisfy(sql -> assertThat(sql).startsWith("select count(*), "));
    }

    @ParameterizedTest
    @EnumSource
    void anotherRevisionInThePlaceOfTheHeadIsNoticed(Kind kind) {
        database.close();
        database = TestDatabase.create(kind);
        retort(STOCK).upgrade();
        database.execute("update retort_history set revision = 'ffff00001111'");

        assertThatThrownBy(() -> retort(STOCK).upgrade()).hasMessageStartingWith("[RT405]");
    }

    @Test
    void theConnectionOfTheQuestionBeginsTheUpgrade() {
        database.close();
        database = TestDatabase.create(Kind.H2_MEMORY);
        retort(SUMMARY + CLASSES).upgrade("+1");
        CountingDataSource counting = new CountingDataSource(database.dataSource());

        List<String> done = Retort.using(counting)
                .classLoader(new IndexLoader(directory, SUMMARY + CLASSES))
                .upgrade();

        assertThat(done).containsExactly("7c1e09d4b2aa");
        assertThat(counting.events().stream().filter("connect"::equals))
                .as("and that of the lock")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update booking_history set state = 'downgrading' where revision = '7c1e09d4b2aa'",
                "update booking_history set state = 'half' where revision = '4be2f0c81d37'",
                "update booking_history set step = -1 where revision = '4be2f0c81d37'",
                "insert into booking_history select 'ffff00001111', parents, message, checksum, source, state, step,"
                        + " duration_ms, applied_at, applied_by from booking_history where revision = '4be2f0c81d37'",
                "update booking_history set revision = 'ffff00001111' where revision = '7c1e09d4b2aa'",
            })
    void rowsThatAreNotAsTheyWouldBeAreRead(String change) throws SQLException {
        database.execute(change);

        assertThatThrownBy(() -> retort(SUMMARY + CLASSES).upgrade()).hasMessageMatching("(?s)\\[RT4(05|10|22|31)].*");
    }

    @Test
    void aDatabaseThatIsAheadIsAcceptedWhereThatIsAskedFor() throws SQLException {
        database.execute("insert into booking_history select 'ffff00001111', parents, message, checksum, source, state,"
                + " step, duration_ms, applied_at, applied_by from booking_history where revision = '4be2f0c81d37'");

        assertThat(retort(SUMMARY + CLASSES).acceptAhead().upgrade()).isEmpty();
    }

    @Test
    void historiesThatShareATableAreCountedTogether() {
        String shared = STOCK.replace("retort_history", "booking_history");
        CompleteHistory both = new CompleteHistory("booking_history", 3, List.of("7c1e09d4b2aa", "0123456789ab"));
        assertThat(said(SUMMARY + CLASSES, shared)).containsExactly(both);
        assertThat(said(SUMMARY + CLASSES + shared))
                .as("files that a tool joined")
                .containsExactly(both);
        assertThat(said(SUMMARY + CLASSES, STOCK)).as("a table each").hasSize(2);
    }

    @Test
    void linesThatAreNotTheWholeTruthSayNothing() {
        assertThat(said(CLASSES)).as("no line").isEmpty();
        assertThat(said(SUMMARY + CLASSES, "dev.retort.stock.CreateItem # id=0123456789ab parents=\n"))
                .as("a file without one")
                .isEmpty();
        assertThat(said(SUMMARY + CLASSES, SUMMARY + CLASSES))
                .as("one file twice")
                .isEmpty();
        assertThat(said(SUMMARY + CLASSES.replaceAll(".*CreateBooking.*\n", "")))
                .as("a class went")
                .isEmpty();
        assertThat(said(SUMMARY)).as("all went").isEmpty();
    }
}
