package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.output.Cell.Tone;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void aColumnIsAsWideAsItsWidestPart() {
        Listing listing = new Listing()
                .add(Cell.of("a"), Cell.of("applied"), Cell.of("add note"))
                .add(Cell.of("bcd"), Cell.of("new"), Cell.of(""));
        assertThat(listing.text(false).lines()).containsExactly("a    applied  add note", "bcd  new");
    }

    @Test
    void aWideCharacterTakesTwoColumnsAndACombiningMarkNone() {
        Listing listing = new Listing()
                .add(Cell.of("東京"), Cell.of("1"))
                .add(Cell.of("e\u0301tat"), Cell.of("2"))
                .add(Cell.of("ｱｲ"), Cell.of("3"));
        assertThat(listing.text(false).lines()).containsExactly("東京  1", "e\u0301tat  2", "ｱｲ    3");
        assertThat(TextWidth.of("한글、🚀")).isEqualTo(8);
    }

    @Test
    void coloursDoNotMoveAColumn() {
        Listing listing = new Listing()
                .add(new Cell("ok", Tone.GOOD), Cell.of("1"))
                .add(new Cell("broken", Tone.BAD), Cell.of("2"));
        assertThat(listing.text(true).lines())
                .containsExactly("\u001b[32mok\u001b[0m      1", "\u001b[31mbroken\u001b[0m  2");
        assertThat(listing.text(false).lines()).containsExactly("ok      1", "broken  2");
    }

    @Test
    void aControlCharacterIsShownAndNotObeyed() {
        assertThat(new Listing().add(Cell.of("\u001b[2J"), Cell.of("x")).text(true))
                .isEqualTo("\\u001b[2J  x");
    }

    @Test
    void aTextIsCutWhereTheTerminalEnds() {
        assertThat(TextWidth.cut("booking", 7)).isEqualTo("booking");
        assertThat(TextWidth.cut("bookings", 7)).isEqualTo("bookin…");
        assertThat(TextWidth.cut("東京都庁", 7)).isEqualTo("東京都…");
        assertThat(TextWidth.of(TextWidth.cut("東京都庁", 6))).isLessThanOrEqualTo(6);
    }
}
