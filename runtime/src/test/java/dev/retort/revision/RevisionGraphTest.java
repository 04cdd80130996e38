package dev.retort.revision;

import static dev.retort.revision.Graphs.graph;
import static dev.retort.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {
    private static final RevisionGraph DIAMOND = graph("a", "b < a", "c < a", "m < b c", "z < m");

    @Test
    void anEmptyGraphHasNoHeadAndNoBase() {
        assertThat(graph().heads()).isEmpty();
        assertThat(graph().bases()).isEmpty();
        assertThat(graph().revisions()).isEmpty();
    }

    @Test
    void aHeadIsFollowedByNoneAndABaseFollowsNone() {
        RevisionGraph graph = graph("a", "b < a", "c < a", "x", "y < x");
        assertThat(graph.heads()).containsExactly("b", "c", "y");
        assertThat(graph.bases()).containsExactly("a", "x");
    }

    @Test
    void everyRevisionComesAfterItsParentsAndABranchStaysTogether() {
        assertThat(ids(DIAMOND.revisions())).isEqualTo("a b c m z");
        assertThat(ids(graph("a", "b1 < a", "c1 < a", "b2 < b1", "c2 < c1", "m < b2 c2")
                        .revisions()))
                .isEqualTo("a b1 b2 c1 c2 m");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderInWhichRevisionsAreGiven() {
        List<String> lines = new ArrayList<>(List.of("a", "b < a", "c < a", "m < b c", "x", "y < x", "z < m y"));
        String expected = ids(graph(lines.toArray(String[]::new)).revisions());
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(ids(graph(lines.toArray(String[]::new)).revisions())).isEqualTo(expected);
        }
    }

    @Test
    void tenThousandRevisionsInARowAreNoProblem() {
        String[] lines = IntStream.range(0, 10_000)
                .mapToObj(i -> i == 0 ? "r0" : "r" + i + " < r" + (i - 1))
                .toArray(String[]::new);
        RevisionGraph graph = graph(lines);
        assertThat(graph.heads()).containsExactly("r9999");
        assertThat(graph.upgradePath(graph.ancestors(Set.of("r9997")), graph.heads()))
                .extracting(RevisionNode::id)
                .containsExactly("r9998", "r9999");
    }

    @Test
    void twoRevisionsOfOneIdAreRefused() {
        assertProblem(Problem.DUPLICATE_ID, "Two revisions have the id b", "a", "b < a", "b < a");
    }

    @Test
    void aMissingParentIsNamedWithItsChild() {
        assertProblem(
                Problem.UNKNOWN_PARENT, "Revision b (revision b) follows gone, which does not exist", "a", "b < gone");
    }

    @Test
    void aCycleIsToldAllTheWayRound() {
        assertProblem(
                Problem.CYCLE, "cycle: b follows d follows c follows b.", "a", "b < a d", "c < b", "d < c", "e < d");
    }

    @Test
    void aRevisionThatFollowsItselfIsACycle() {
        assertProblem(Problem.CYCLE, "cycle: a follows a.", "a < a");
    }

    @Test
    void ancestorsIncludeTheRevisionsThemselves() {
        assertThat(DIAMOND.ancestors(Set.of("m"))).containsExactlyInAnyOrder("a", "b", "c", "m");
        assertThat(DIAMOND.descendants(Set.of("b"))).containsExactlyInAnyOrder("b", "m", "z");
    }

    @Test
    void theHeadsOfWhatIsAppliedAreThoseThatNoOtherAppliedOneFollows() {
        assertThat(DIAMOND.headsOf(Set.of("a", "b", "c"))).containsExactly("b", "c");
        assertThat(DIAMOND.headsOf(Set.of("a", "b", "c", "m"))).containsExactly("m");
        assertThat(DIAMOND.headsOf(Set.of("a", "z")))
                .as("with a gap in between")
                .containsExactly("z");
    }

    @Test
    void anUpgradeTakesWhatIsMissingBelowTheTarget() {
        assertThat(ids(DIAMOND.upgradePath(Set.of(), Set.of("c")))).isEqualTo("a c");
        assertThat(ids(DIAMOND.upgradePath(Set.of("a", "b"), Set.of("m")))).isEqualTo("c m");
        assertThat(ids(DIAMOND.upgradePath(Set.of("a", "b", "c", "m"), Set.of("c"))))
                .isEmpty();
    }

    @Test
    void anUpgradeFillsAGapThatALaterMergeLeft() {
        assertThat(ids(graph("a", "b < a", "c < b").upgradePath(Set.of("a", "c"), Set.of("c"))))
                .isEqualTo("b");
    }

    @Test
    void aDowngradeTakesBackWhatFollowsTheTarget() {
        Set<String> all = DIAMOND.ancestors(Set.of("z"));
        assertThat(ids(DIAMOND.downgradePath(all, RevisionSet.at(Set.of("m"))))).isEqualTo("z");
        assertThat(ids(DIAMOND.downgradePath(all, RevisionSet.at(Set.of("a"))))).isEqualTo("z m c b");
        assertThat(ids(DIAMOND.downgradePath(all, RevisionSet.at(Set.of())))).isEqualTo("z m c b a");
    }

    @Test
    void aDowngradeLeavesTheOtherBranchAlone() {
        RevisionGraph graph = graph("a", "b1 < a", "b2 < b1", "c < a");
        assertThat(ids(graph.downgradePath(Set.of("a", "b1", "b2", "c"), RevisionSet.at(Set.of("b1")))))
                .isEqualTo("b2");
    }

    @Test
    void aMergeIsUndoneToBothOfItsParents() {
        assertThat(ids(DIAMOND.downgradePath(Set.of("a", "b", "c", "m"), RevisionSet.at(Set.of("b", "c")))))
                .isEqualTo("m");
    }

    @Test
    void moreRevisionsMakeANewGraph() {
        RevisionGraph more = DIAMOND.plus(List.of(Graphs.revision("draft < z")));
        assertThat(more.heads()).containsExactly("draft");
        assertThat(DIAMOND.heads()).containsExactly("z");
    }

    @Test
    void whatARevisionDependsOnComesFirstAndStaysAHead() {
        RevisionGraph graph = graph("a1", "a2 < a1", "b1 ~ a2", "b2 < b1");
        assertThat(ids(graph.revisions())).isEqualTo("a1 a2 b1 b2");
        assertThat(graph.heads()).containsExactly("a2", "b2");
        assertThat(graph.bases()).containsExactly("a1", "b1");
        assertThat(ids(graph.upgradePath(Set.of(), Set.of("b1")))).isEqualTo("a1 a2 b1");
        assertThat(ids(graph.downgradePath(Set.of("a1", "a2", "b1", "b2"), RevisionSet.at(Set.of("a1")))))
                .as("what needs a2 can't stay without it")
                .isEqualTo("b2 b1 a2");
    }

    @Test
    void theBaseOfABranchLeavesTheOthersAlone() {
        RevisionGraph graph = graph("a", "b1 #b < a", "b2 < b1", "c < a", "x #x", "y < x ~ b1");
        Set<String> all = graph.ancestors(graph.heads());
        TargetParser targets = new TargetParser(graph, () -> all);
        assertThat(ids(graph.downgradePath(all, targets.resolve("b@base"))))
                .as("but for what needs it")
                .isEqualTo("y b2 b1");
    }

    @Test
    void aLabelNamesWhatFollowsItAndWhatIsBeforeItUpToWhereTheHistoryParts() {
        RevisionGraph graph = graph("a", "b1 < a", "b2 #b < b1", "b3 < b2", "c #c < a", "m < b3 c");
        assertThat(graph.branches().members("b")).containsExactlyInAnyOrder("b1", "b2", "b3", "m");
        assertThat(graph.branches().members("c")).containsExactlyInAnyOrder("c", "m");
        assertThat(graph.branches().of("m")).containsExactly("b", "c");
        assertThat(graph.branches().of("a")).isEmpty();
    }

    @Test
    void severalHeadsAreMeantWhereEachHasALabelOfItsOwn() {
        assertThat(graph("a", "b #b < a", "c #c < a").branches().isMeant()).isTrue();
        assertThat(graph("a", "b #b < a", "c < a").branches().isMeant()).isFalse();
        assertThat(graph("a #a", "b < a", "c < a").branches().isMeant()).isFalse();
        assertThat(graph("a", "b < a").branches().isMeant()).isFalse();
    }

    @Test
    void whatDependsOnNothingKnownIsRefused() {
        assertProblem(
                Problem.UNKNOWN_DEPENDENCY,
                "Revision b (revision b) depends on gone, which does not exist",
                "a",
                "b < a ~ gone");
    }

    @Test
    void aLabelStandsOnOneRevision() {
        assertProblem(
                Problem.DUPLICATE_LABEL,
                "Two revisions have the label \"x\": a (revision a) and b",
                "a #x",
                "b #x < a");
    }

    @Test
    void aLabelIsNothingThatATargetMeansOtherwise() {
        assertProblem(Problem.INVALID_LABEL, "\"head\" can't be the label of revision a", "a #head");
        assertProblem(Problem.INVALID_LABEL, "\"v-2\" can't be the label of revision a", "a #v-2");
        assertThat(graph("a #feature-x_2").branches().labels()).containsExactly("feature-x_2");
    }

    @Test
    void everyFlawIsFoundNotTheFirstAlone() {
        assertThat(GraphFlaws.of(Stream.of("a < gone", "b ~ c", "c < b", "d < d", "e < b", "a #base")
                        .map(Graphs::revision)
                        .toList()))
                .extracting(flaw -> flaw.problem() + " " + flaw.revisions())
                .containsExactly("DUPLICATE_ID [a, a]", "UNKNOWN_PARENT [a]", "CYCLE [b, c]", "CYCLE [d]");
    }

    private static void assertProblem(Problem problem, String text, String... lines) {
        assertThatThrownBy(() -> graph(lines))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(text);
    }
}
