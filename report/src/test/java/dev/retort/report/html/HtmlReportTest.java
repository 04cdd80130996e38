package dev.retort.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page says. A browser reads it in {@code site/report}. */
class HtmlReportTest {
    private static final String PAGE = SampleModel.page(12);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    private final JsonNode data = data();

    private static JsonNode data() {
        Matcher found = DATA.matcher(PAGE);
        assertThat(found.find()).isTrue();
        try {
            return new ObjectMapper().readTree(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesEachTableWithItsClassAndColumns() {
        JsonNode guest = data.get("tables").get(0);

        assertThat(guest.get("name").asText()).isEqualTo("guest_account");
        assertThat(guest.get("entity").asText()).isEqualTo("GuestAccount");
        assertThat(text(guest.get("package"))).isEqualTo("com.acme.platform.guest");
        JsonNode name = guest.get("columns").get(1);
        assertThat(text(name.get(0))).isEqualTo("name");
        List<String> types = new ArrayList<>();
        data.get("types").get(name.get(1).asInt()).forEach(each -> types.add(text(each)));
        assertThat(types)
                .hasSize(6)
                .allMatch(each -> each.startsWith("varchar("))
                .doesNotContain("");
    }

    /** The event that made the table is that of its columns too, and is not repeated. */
    @Test
    void aColumnNamesWhatHappenedToItLater() {
        JsonNode columns = data.get("tables").get(0).get("columns");

        assertThat(columns.get(1)).hasSize(9);
        assertThat(columns.get(1).get(6).asInt()).isEqualTo(position("90ab12cd34ef"));
        assertThat(columns.get(1).get(7).asInt()).isEqualTo(1);
        assertThat(text(columns.get(1).get(8))).startsWith("title varchar(");
        assertThat(columns.get(3)).hasSizeLessThan(7);
    }

    @Test
    void drawsTheBranchesAsTheCommandLineDoes() {
        List<String> lanes = new ArrayList<>();
        data.get("lanes").forEach(each -> lanes.add(each.get(0).asText()));

        assertThat(lanes).containsExactly("*", "*", "|\\", "| *", "* |", "|/", "*");
    }

    /** An end tag in a comment must not end the script that has the data, and a comment of HTML must not begin there. */
    @Test
    void noTextOfTheModelEndsTheData() {
        Matcher found = DATA.matcher(PAGE);
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).doesNotContain("<").contains("\\u003c/script>\\u003cscript>alert(1)");
        assertThat(data.get("tables").get(4).get("comment").asText()).contains("</script><script>alert(1)</script>");
    }

    @Test
    void thePolicyAllowsThisScriptAndTheseStylesAlone() throws Exception {
        String script = between("<script>", "</script>\n</body>");
        String style = between("<style>", "</style>");

        assertThat(PAGE.replace("'http://www.w3.org/2000/svg'", ""))
                .contains("default-src 'none'")
                .contains("script-src '" + hash(script) + "'")
                .contains("style-src '" + hash(style) + "'")
                .doesNotContain("unsafe-inline", "http://", "https://", "@import", "url(");
    }

    @Test
    void isTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        for (String locale : List.of("ar-EG-u-nu-arab", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            try {
                assertThat(SampleModel.page(12)).isEqualTo(PAGE);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    private int position(String id) {
        int position = 0;
        for (JsonNode revision : data.get("revisions")) {
            if (revision.get("id").asText().equals(id)) {
                return position;
            }
            position++;
        }
        throw new AssertionError("no revision " + id);
    }

    private String text(JsonNode number) {
        return data.get("texts").get(number.asInt()).asText();
    }

    private static String between(String start, String end) {
        int from = PAGE.lastIndexOf(start) + start.length();
        return PAGE.substring(from, PAGE.indexOf(end, from));
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
