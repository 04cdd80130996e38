package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort report --format html} on a project with one entity and a database of its own. */
class ReportPageTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        accept("baseline");
    }

    private void accept(String message) {
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", message).code()).isZero();
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void showsTheSchemaWithItsHistoryAndWhatIsPending() throws IOException {
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        accept("add mail");
        bookings.change("String mail;", "String mail;\n    String nickname;");
        bookings.compile();

        JsonNode page = page("--dialect=postgresql");

        assertThat(page.get("name").asText()).isEqualTo("com.acme.migrations");
        assertThat(page.get("tables")).hasSize(1);
        assertThat(page.get("tables").get(0).get("entity").asText()).isEqualTo("Guest");
        assertThat(texts(page.get("revisions"), "message")).containsExactly("baseline", "add mail");
        assertThat(page.get("change").get("revisions").get(0).get("pending").asBoolean())
                .isTrue();
        assertThat(page.has("live")).isFalse();
    }

    @Test
    void tellsWhereADatabaseStandsAndWhatDiffersThere() throws Exception {
        assertThat(bookings.retort("upgrade", "--url=" + bookings.url()).code()).isZero();
        execute("alter table Guest alter column fax set data type varchar(20)");
        bookings.change("String fax;", "String fax;\n    @Column(length = 60) String mail;");
        accept("add mail");

        JsonNode live = page("--url=" + bookings.url()).get("live");

        assertThat(live.get("database").asText()).isEqualTo("h2");
        assertThat(texts(live.get("revisions"), "status")).containsExactly("applied", "pending");
        assertThat(live.get("compared").asBoolean()).isTrue();
        JsonNode difference = live.get("differences").get(0);
        assertThat(difference.get("part").asText()).isEqualTo("fax");
        assertThat(difference.get("text").asText()).isEqualTo("type of Guest.fax: varchar(20), expected varchar(40)");
        assertThat(difference.get("statements").get(0).asText())
                .isEqualTo("alter table guest alter column fax set data type varchar(40)");
    }

    /** Nothing of it is compared, and the page says why. */
    @Test
    void aDatabaseWithoutHistoryIsNotCompared() throws Exception {
        execute("create table other (id int)");

        JsonNode live = page("--url=" + bookings.url()).get("live");

        assertThat(texts(live.get("revisions"), "status")).containsExactly("pending");
        assertThat(live.get("compared").asBoolean()).isFalse();
        assertThat(live.get("notes").get(0).asText()).contains("not compared", "No revision of this history");
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JsonNode page(String option) throws IOException {
        Path file = folder.resolve("schema.html");
        Result result = bookings.retort("report", "--format=html", "--output=" + file, option);
        assertThat(result.code()).as(result.toString()).isEqualTo(ExitCodes.DONE);
        Matcher found = DATA.matcher(bookings.read("schema.html"));
        assertThat(found.find()).isTrue();
        return new ObjectMapper().readTree(found.group(1));
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.get(field).asText()));
        return texts;
    }
}
