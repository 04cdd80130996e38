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
                .extracting(Revision::id)
                .containsExactly("r9998", "r9999");
    }

    @Test
    void twoRevisionsOfOneIdAreRefused() {
        assertProblem(Problem.DUPLICATE_ID, "Two revisions have the id b", "a", "b < a", "b < a");
    }

    @Test
    void aMissingParentIsNamedWithItsChild() {
        assertProblem(
                Problem.UNKNOWN_PARENT, "Revision b (revision b) follows gone, which is not there", "a", "b < gone");
    }

    @Test
    void aCycleIsToldAllTheWayRound() {
        assertProblem(
                Problem.CYCLE, "circle: b follows d follows c follows b.", "a", "b < a d", "c < b", "d < c", "e < d");
    }

    @Test
    void aRevisionThatFollowsItselfIsACycle() {
        assertProblem(Problem.CYCLE, "circle: a follows a.", "a < a");
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
        assertThat(ids(DIAMOND.downgradePath(all, Set.of("m")))).isEqualTo("z");
        assertThat(ids(DIAMOND.downgradePath(all, Set.of("a")))).isEqualTo("z m c b");
        assertThat(ids(DIAMOND.downgradePath(all, Set.of()))).isEqualTo("z m c b a");
    }

    @Test
    void aDowngradeLeavesTheOtherBranchAlone() {
        RevisionGraph graph = graph("a", "b1 < a", "b2 < b1", "c < a");
        assertThat(ids(graph.downgradePath(Set.of("a", "b1", "b2", "c"), Set.of("b1"))))
                .isEqualTo("b2");
    }

    @Test
    void aMergeIsUndoneToBothOfItsParents() {
        assertThat(ids(DIAMOND.downgradePath(Set.of("a", "b", "c", "m"), Set.of("b", "c"))))
                .isEqualTo("m");
    }

    @Test
    void moreRevisionsMakeANewGraph() {
        RevisionGraph more = DIAMOND.plus(List.of(Graphs.revision("draft < z")));
        assertThat(more.heads()).containsExactly("draft");
        assertThat(DIAMOND.heads()).containsExactly("z");
    }

    private static void assertProblem(Problem problem, String text, String... lines) {
        assertThatThrownBy(() -> graph(lines))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(text);
    }
}
