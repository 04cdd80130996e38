package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedPartsTest {
    /** Twice what a search by halves compares with, of 4,096 parts. */
    private static final int FEW = 2 * (12 + 1);

    private final AtomicInteger read = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {16, 4096})
    void anEditReadsFewNames(int size) {
        SortedParts<String> parts =
                counted(IntStream.range(0, size).mapToObj("t%05d"::formatted).toList());

        assertThat(reads(() -> assertThat(parts.plus("t00007a")).hasSize(size + 1)))
                .isLessThan(FEW);
        assertThat(reads(() -> assertThat(parts.minus("t00007")).hasSize(size - 1)))
                .isLessThan(FEW);
        assertThat(reads(() -> assertThat(parts.find("T00007")).contains("t00007")))
                .isLessThan(FEW);
    }

    @Test
    void sortedPartsAreNotReadAgain() {
        SortedParts<String> parts = counted(List.of("c", "a", "b"));
        assertThat(reads(() -> assertThat(SortedParts.of(parts, this::name)).isSameAs(parts)))
                .isZero();
    }

    @Test
    void anEditKeepsTheOrder() {
        SortedParts<String> parts = counted(List.of("c", "A", "`B`"));
        assertThat(parts).containsExactly("`B`", "A", "c");
        assertThat(parts.plus("b")).containsExactly("`B`", "A", "b", "c");
        assertThat(parts.plus("d").plus("`A`")).containsExactly("`A`", "`B`", "A", "c", "d");
        assertThat(parts).containsExactly("`B`", "A", "c");
    }

    @Test
    void namesThatDifferInCaseStandInTheOrderOfTheirTexts() {
        List<String> same = List.of("GUEST", "Guest", "guest");
        for (String last : same) {
            List<String> others =
                    same.stream().filter(each -> !each.equals(last)).toList();
            assertThat(counted(Stream.concat(others.stream(), Stream.of("f", "h"))
                                    .toList())
                            .plus(last))
                    .containsExactly("f", "GUEST", "Guest", "guest", "h");
        }
        assertThat(counted(same).minus("gUEST")).isEmpty();
        assertThat(counted(same).find("gUEST")).contains("GUEST");
    }

    @Test
    void aNameInBackticksIsItselfAlone() {
        SortedParts<String> parts = counted(List.of("`Guest`", "guest"));
        assertThat(parts.find("`Guest`")).contains("`Guest`");
        assertThat(parts.find("`guest`")).isEmpty();
        assertThat(parts.minus("GUEST")).containsExactly("`Guest`");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(counted(List.of()).find("a")).isEmpty();
        assertThat(counted(List.of("a", "c")).find("b")).isEmpty();
        assertThat(counted(List.of("a", "c")).find("d")).isEmpty();
        assertThat(counted(List.of("a", "c")).minus("b")).containsExactly("a", "c");
    }

    private SortedParts<String> counted(List<String> parts) {
        return SortedParts.of(parts, this::name);
    }

    private String name(String part) {
        read.incrementAndGet();
        return part;
    }

    private int reads(Runnable edit) {
        read.set(0);
        edit.run();
        return read.get();
    }
}
