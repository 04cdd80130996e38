package dev.retort.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void markupOfAModelStaysText() {
        assertThat(MarkdownText.of("<script>alert(1)</script> *a* _b_ `c` [d](e) ![f] ~~g~~ a|b $x$ &lt; \\"))
                .isEqualTo(
                        "&lt;script&gt;alert(1)&lt;/script&gt; \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\!\\[f\\] \\~\\~g\\~\\~ a&#124;b &#36;x&#36; &amp;lt; \\\\");
    }

    @Test
    void aTextIsOneLineAndMentionsNobody() {
        assertThat(MarkdownText.of("first\r\n  second\n@octocat a@ b")).isEqualTo("first second @<!-- -->octocat a@ b");
    }

    @Test
    void charactersThatTurnTextAroundAreShown() {
        assertThat(MarkdownText.of("a\u202eb\u0007")).isEqualTo("a\\\\u202eb\\\\u0007");
    }

    @Test
    void codeIsASpanUnlessItsTextWouldEndTheSpanOrTheCell() {
        assertThat(MarkdownText.code("a | b")).isEqualTo("`a \\| b`");
        assertThat(MarkdownText.code("a ` b")).isEqualTo("<code>a &#96; b</code>");
        assertThat(MarkdownText.code("a \\| b")).isEqualTo("<code>a &#92;&#124; b</code>");
        assertThat(MarkdownText.code("a `<b> é")).isEqualTo("<code>a &#96;&#60;b&#62; é</code>");
        assertThat(MarkdownText.code(" \n")).isEmpty();
    }

    @Test
    void aFenceIsLongerThanAnyInItsText() {
        assertThat(MarkdownText.block("sql", "a\n````\nb\n")).isEqualTo("`````sql\na\n````\nb\n`````\n");
    }
}
