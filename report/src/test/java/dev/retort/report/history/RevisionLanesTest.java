package dev.retort.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionLanesTest {
    @Test
    void aLineOfRevisionsIsOneLane() {
        assertThat(drawn("a", "b a", "c b")).isEqualTo("""
                * c
                * b
                * a""");
    }

    @Test
    void branchesPartFromTheirBase() {
        assertThat(drawn("a", "b a", "c a")).isEqualTo("""
                * c
                | * b
                |/
                * a""");
    }

    @Test
    void aMergeHasALaneForEachParent() {
        assertThat(drawn("a", "b a", "c a", "d b c", "e d")).isEqualTo("""
                * e
                * d
                |\\
                | * c
                * | b
                |/
                * a""");
    }

    @Test
    void threeHeadsMeetOneAfterTheOther() {
        assertThat(drawn("a", "b a", "c a", "d a")).isEqualTo("""
                * d
                | * c
                |/
                | * b
                |/
                * a""");
    }

    @Test
    void historiesOfTwoBasesStandBesideEachOther() {
        assertThat(drawn("a", "b", "c a", "d b", "e c d")).isEqualTo("""
                * e
                |\\
                | * d
                | * b
                * c
                * a""");
    }

    private static String drawn(String... revisions) {
        List<RevisionNode> nodes = Stream.of(revisions)
                .map(text -> List.of(text.split(" ")))
                .map(ids -> new RevisionNode(ids.get(0), ids.subList(1, ids.size()), RevisionBody.empty()))
                .toList();
        RevisionGraph graph = RevisionGraph.of(nodes);
        return RevisionLanes.of(graph, graph.revisions()).stream()
                .map(row -> row.lanes()
                        + row.revision().map(each -> " " + each.id()).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
