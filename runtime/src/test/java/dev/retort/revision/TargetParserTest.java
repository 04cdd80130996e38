package dev.retort.revision;

import static dev.retort.revision.Graphs.graph;
import static dev.retort.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetParserTest {
    /** Two branches after the second revision, joined, and one more. */
    private static final RevisionGraph GRAPH = graph(
            "aaaa00000001",
            "aaaa10000002 < aaaa00000001",
            "bbbb < aaaa10000002",
            "cccc < aaaa10000002",
            "dddd < bbbb cccc",
            "eeee < dddd");

    @ParameterizedTest(name = "{0} with the database at {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "aaaa00000001   |              | aaaa00000001",
                "aaaa0          |              | aaaa00000001",
                "AAAA1          |              | aaaa10000002",
                "head           |              | eeee",
                "heads          |              | eeee",
                "base           | dddd         | ''",
                "current        | dddd         | dddd",
                "current        | bbbb cccc    | bbbb cccc",
                "current        |              | ''",
                "+1             |              | aaaa00000001",
                "+2             |              | aaaa10000002",
                "+1             | bbbb cccc    | dddd",
                "+1             | bbbb         | dddd",
                "-1             | eeee         | dddd",
                "-2             | eeee         | bbbb cccc",
                "-1             | aaaa00000001 | ''",
                "head-1         |              | dddd",
                "base+2         |              | aaaa10000002",
                "bbbb+2         |              | eeee",
                "bbbb-2         |              | aaaa00000001",
                "aaaa0+1        |              | aaaa10000002",
                "+0             | bbbb         | bbbb",
            })
    void aTargetIsAPlaceInTheHistory(String target, String current, String expected) {
        Set<String> at = current == null ? Set.of() : Set.of(current.split(" "));
        assertThat(String.join(
                        " ", new TargetParser(GRAPH, () -> at).resolve(target).ids()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with the database at {1} is refused: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ffff    |              | UNKNOWN_TARGET   | no revision has this id",
                "aaa     |              | UNKNOWN_TARGET   | no revision has this id",
                "''      |              | UNKNOWN_TARGET   | it is empty",
                "aaaa    |              | AMBIGUOUS_TARGET | it could be aaaa00000001 or aaaa10000002",
                "+1      | eeee         | UNKNOWN_TARGET   | the history ends before, at eeee",
                "+2      | dddd         | UNKNOWN_TARGET   | the history ends before, at eeee",
                "-1      |              | UNKNOWN_TARGET   | below the base",
                "-2      | aaaa00000001 | UNKNOWN_TARGET   | below the base",
                "+1      | aaaa10000002 | AMBIGUOUS_TARGET | after aaaa10000002 come bbbb and cccc",
                "-1      | bbbb cccc    | AMBIGUOUS_TARGET | several revisions to go down from, bbbb and cccc",
                "head-3  |              | AMBIGUOUS_TARGET | several revisions to go down from, bbbb and cccc",
            })
    void aTargetThatIsNoneOrManyIsRefused(String target, String current, Problem problem, String text) {
        Set<String> at = current == null ? Set.of() : Set.of(current.split(" "));
        assertThatThrownBy(() -> new TargetParser(GRAPH, () -> at).resolve(target))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(text);
    }

    @Test
    void headIsRefusedWhereThereAreSeveral() {
        TargetParser targets = new TargetParser(graph("a", "b < a", "c < a"), Set::of);
        assertThatThrownBy(() -> targets.resolve("head"))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SEVERAL_HEADS))
                .hasMessageContaining("2 heads: b, c")
                .hasMessageContaining("@Revision(parents = {\"b\", \"c\"})");
        assertThat(targets.resolve("heads").ids()).containsExactly("b", "c");
    }

    @Test
    void theDatabaseIsAskedOnlyWhereTheTargetDependsOnIt() {
        TargetParser offline = new TargetParser(GRAPH, () -> {
            throw new IllegalStateException("asked");
        });
        assertThat(offline.resolve("head-1").ids()).containsExactly("dddd");
        assertThatThrownBy(() -> offline.resolve("-1")).hasMessage("asked");
    }

    @ParameterizedTest(name = "{0} lists {1}")
    @CsvSource({
        "base:,                  aaaa00000001 aaaa10000002 bbbb cccc dddd eeee",
        ":head,                  aaaa00000001 aaaa10000002 bbbb cccc dddd eeee",
        ":,                      aaaa00000001 aaaa10000002 bbbb cccc dddd eeee",
        "aaaa1,                  aaaa00000001 aaaa10000002",
        "aaaa1:bbbb,             aaaa10000002 bbbb",
        "dddd:,                  dddd eeee",
        "-1:current,             dddd eeee",
        "current:,               eeee",
        "head:base,              ''",
    })
    void aRangeListsBothEnds(String range, String expected) {
        RevisionRange resolved = new TargetParser(GRAPH, () -> Set.of("eeee")).range(range);
        assertThat(ids(resolved.listed(GRAPH))).isEqualTo(expected);
    }

    /** A common beginning, payments and stock beside it, and a branch of its own base that needs some of payments. */
    private static final RevisionGraph BRANCHES = graph(
            "aaaa",
            "ff01 #payments < aaaa",
            "ff02 < ff01",
            "ee00 < aaaa",
            "ee01 #stock < ee00",
            "ee02 < ee01",
            "dd01 #reports ~ ff01",
            "dd02 < dd01");

    @ParameterizedTest(name = "{0} with the database at {1} is {2} without {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "payments        |           | ff01 |",
                "payments@head   |           | ff02 |",
                "payments@heads  |           | ff02 |",
                "payments@base   |           | aaaa | ff01",
                "payments@base+1 |           | ff01 |",
                "payments@head-1 |           | ff01 |",
                "payments@ff02   |           | ff02 |",
                "payments@+1     | aaaa      | ff01 |",
                "payments@+1     | ff01 ee02 | ff02 |",
                "payments@-1     | ff01 ee02 | aaaa | ff01",
                "payments@       | ff01 ee02 | ff01 |",
                "stock@base      |           | aaaa | ee00",
                "stock@base+1    |           | ee00 |",
                "reports@base    |           | ''   | dd01",
                "reports@head    |           | dd02 |",
                "reports+1       |           | dd02 |",
            })
    void aLabelMeansItsBranch(String target, String current, String ids, String without) {
        Set<String> at = current == null ? Set.of() : Set.of(current.split(" "));
        RevisionSet place = new TargetParser(BRANCHES, () -> at).resolve(target);
        assertThat(String.join(" ", place.ids())).isEqualTo(ids);
        assertThat(String.join(" ", place.without())).isEqualTo(without == null ? "" : without);
    }

    @ParameterizedTest(name = "{0} is refused: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sales@head    | UNKNOWN_TARGET | no revision has the label \"sales\", these are there: payments, reports, stock",
                "payments@ee02 | UNKNOWN_TARGET | revision ee02 is not on the branch payments",
                "a@b@c         | UNKNOWN_TARGET | it has more than one @",
                "payments@head+1 | UNKNOWN_TARGET | the history ends before, at ff02",
                "head          | SEVERAL_HEADS  | or one by its label, payments@head, reports@head, stock@head",
            })
    void aLabelThatIsNoneIsRefused(String target, Problem problem, String text) {
        assertThatThrownBy(() -> new TargetParser(BRANCHES, Set::of).resolve(target))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(text);
    }

    @Test
    void theRangeOfABranchListsWhatItNeedsToo() {
        assertThat(ids(new TargetParser(BRANCHES, Set::of)
                        .range("reports@base:reports@head")
                        .listed(BRANCHES)))
                .isEqualTo("aaaa ff01 dd01 dd02");
    }
}
