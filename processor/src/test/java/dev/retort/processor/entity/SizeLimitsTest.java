package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeLimitsTest {

    private static List<String> findings(String source) {
        Compiled compiled = Compiled.of("package hotel; import jakarta.persistence.*; " + source);
        return new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.SPRING, ConstraintNames.READABLE)
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements()).findings().stream()
                        .map(each ->
                                each.problem().code() + " " + each.element().displayName())
                        .toList();
    }

    private static String wide(int columns) {
        return "@Entity class Wide { @Id long id; %s }"
                .formatted(IntStream.range(1, columns)
                        .mapToObj(i -> "int c" + i + ";")
                        .collect(Collectors.joining(" ")));
    }

    private static String nested(int levels) {
        return "@Entity class Outer { @Id long id; @Embedded L1 first; } "
                + IntStream.rangeClosed(1, levels)
                        .mapToObj(i -> "@Embeddable class L%d { %s }"
                                .formatted(i, i == levels ? "int value;" : "@Embedded L" + (i + 1) + " next;"))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void aTableMayHaveTwoThousandColumns() {
        assertThat(findings(wide(2_000))).isEmpty();
        assertThat(findings(wide(2_001))).containsExactly("RT162 Wide");
    }

    @Test
    void aValueMayBeEmbeddedAHundredLevelsDeep() {
        assertThat(findings(nested(100))).isEmpty();
        assertThat(findings(nested(101))).containsExactly("RT163 L100.next");
    }

    @Test
    void aVeryDeepValueOverflowsNoStack() {
        assertThat(findings(nested(3_000))).containsExactly("RT163 L100.next");
    }
}
