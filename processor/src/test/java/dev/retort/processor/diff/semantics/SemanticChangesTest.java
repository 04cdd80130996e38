package dev.retort.processor.diff.semantics;

import static dev.retort.processor.diff.semantics.ValueSemantics.Kind.CONVERTER;
import static dev.retort.processor.diff.semantics.ValueSemantics.Kind.DISCRIMINATOR;
import static dev.retort.processor.diff.semantics.ValueSemantics.Kind.NAMES;
import static dev.retort.processor.diff.semantics.ValueSemantics.Kind.ORDINALS;
import static dev.retort.processor.diff.semantics.ValueSemantics.Kind.TIME_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.diff.matching.DeclaredRename;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of old rows that mean something else, and of those that do not. */
class SemanticChangesTest {
    @Test
    void ordinalsOfReorderedConstantsAreTold() {
        SemanticChange meaning = only(fact(ORDINALS, "NEW", "DONE", "OLD"), fact(ORDINALS, "NEW", "OLD", "DONE"));
        assertThat(meaning.comment())
                .isEqualTo("RT151 booking.state: 1 meant DONE and now means OLD, 2 meant OLD and now means DONE");
        assertThat(meaning.remedy())
                .isEqualTo("update booking set state = case state when 1 then 2 when 2 then 1 else state end");
    }

    @Test
    void anOrdinalWithoutAConstantIsTold() {
        SemanticChange meaning = only(fact(ORDINALS, "NEW", "DONE"), fact(ORDINALS, "NEW"));
        assertThat(meaning.text()).isEqualTo("1 meant DONE and now means nothing");
        assertThat(meaning.remedy()).isEmpty();
    }

    @Test
    void aConstantInBetweenMovesThoseBehindIt() {
        assertThat(only(fact(ORDINALS, "NEW", "DONE"), fact(ORDINALS, "NEW", "PAID", "DONE"))
                        .remedy())
                .isEqualTo("update booking set state = case state when 1 then 2 else state end");
    }

    @Test
    void aConstantAtTheEndAndOneWithAnotherNameAtItsPlaceMoveNothing() {
        assertThat(between(fact(ORDINALS, "NEW", "DONE"), fact(ORDINALS, "NEW", "FINISHED", "OLD")))
                .isEmpty();
    }

    @Test
    void aNameThatIsGoneIsToldWithTheOneThatCame() {
        SemanticChange meaning = only(fact(NAMES, "NEW", "DONE"), fact(NAMES, "FINISHED", "NEW"));
        assertThat(meaning.comment())
                .isEqualTo(
                        "RT152 booking.state: rows with 'DONE' can't be read, because no constant has that name any more");
        assertThat(meaning.remedy()).isEqualTo("update booking set state = 'FINISHED' where state = 'DONE'");
    }

    @Test
    void theOrderOfNamesMeansNothing() {
        assertThat(between(fact(NAMES, "NEW", "DONE"), fact(NAMES, "DONE", "NEW", "OLD")))
                .isEmpty();
    }

    @Test
    void aDiscriminatorValueThatIsGoneIsTold() {
        assertThat(only(fact(DISCRIMINATOR, "Card", "Cash"), fact(DISCRIMINATOR, "CardPayment", "Cash"))
                        .remedy())
                .isEqualTo("update booking set state = 'CardPayment' where state = 'Card'");
        assertThat(between(fact(DISCRIMINATOR, "Card"), fact(DISCRIMINATOR, "Card", "Cash")))
                .isEmpty();
    }

    @Test
    void anotherConverterAndAnotherZoneAreTold() {
        assertThat(only(fact(CONVERTER, "A"), fact(CONVERTER, "B")).comment())
                .isEqualTo("RT154 booking.state: values were written by A and are now read by B");
        assertThat(only(fact(TIME_ZONE, "NORMALIZE"), fact(TIME_ZONE, "NORMALIZE_UTC"))
                        .comment())
                .startsWith("RT155 booking.state: times were stored as NORMALIZE and are now read as NORMALIZE_UTC");
        assertThat(between(fact(CONVERTER, "A"), fact(CONVERTER, "A"))).isEmpty();
    }

    @Test
    void fromOrdinalsToNamesAndFromConstantsToAConverterIsTold() {
        assertThat(only(fact(ORDINALS, "NEW"), fact(NAMES, "NEW")).comment()).startsWith("RT151");
        assertThat(only(fact(NAMES, "NEW"), fact(CONVERTER, "A")).comment())
                .isEqualTo("RT154 booking.state: values were written as names of constants and are now read as A");
    }

    @Test
    void aRenamedColumnOfARenamedTableIsTheSameOne() {
        ValueSemantics now = new ValueSemantics("stay", "mood", ORDINALS, List.of("DONE", "NEW"));
        List<DeclaredRename> renames = List.of(
                new DeclaredRename.OfTable("booking", "stay"), new DeclaredRename.OfColumn("stay", "state", "mood"));
        assertThat(SemanticChanges.between(List.of(fact(ORDINALS, "NEW", "DONE")), List.of(now), renames))
                .singleElement()
                .extracting(SemanticChange::table, SemanticChange::column)
                .containsExactly("stay", "mood");
        assertThat(SemanticChanges.between(List.of(fact(ORDINALS, "NEW", "DONE")), List.of(now), List.of()))
                .isEmpty();
    }

    private static ValueSemantics fact(ValueSemantics.Kind kind, String... values) {
        return new ValueSemantics("booking", "state", kind, List.of(values));
    }

    private static SemanticChange only(ValueSemantics before, ValueSemantics after) {
        List<SemanticChange> meanings = between(before, after);
        assertThat(meanings).hasSize(1);
        return meanings.get(0);
    }

    private static List<SemanticChange> between(ValueSemantics before, ValueSemantics after) {
        return SemanticChanges.between(List.of(before), List.of(after), List.of());
    }
}
