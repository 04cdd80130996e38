package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what {@code doctor} and {@code verify} advise finds nothing wrong afterwards. */
class FollowedAdviceTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.compile();
    }

    /** Runs a command as it stands in an advice: behind some words, up to two spaces or the end of the line. */
    private void follow(String text, String before) {
        Matcher advised =
                Pattern.compile(Pattern.quote(before) + "(.*?)(?:   |\\R|$)").matcher(text);
        assertThat(advised.find()).as(text).isTrue();
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(advised.group(1));
        while (argument.find()) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
        }
        assertThat(arguments.remove(0)).isEqualTo("retort");
        Result done = bookings.retort(arguments.remove(0), arguments.toArray(String[]::new));
        assertThat(done.code()).as(done.toString()).isZero();
        bookings.compile();
    }

    private String unhealthy() {
        Result doctor = bookings.retort("doctor");
        assertThat(doctor.out()).containsPattern("(?m)^[!✗] ");
        return doctor.out();
    }

    private String unverified(String... arguments) {
        Result verify = bookings.retort("verify", arguments);
        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        return verify.out();
    }

    private void isVerified(String... arguments) {
        Result verify = bookings.retort("verify", arguments);
        assertThat(verify.code()).as(verify.toString()).isZero();
    }

    private String revisionClass(String name) {
        return "src/com/acme/migrations/"
                + bookings.revisionClasses().stream()
                        .filter(each -> each.startsWith(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void fromNothingToAHistoryThatAgrees() {
        follow(unhealthy(), "Create one and compile:  ");
        follow(unhealthy(), "Write the first one:  ");
        bookings.change("String fax;", "String fax; @Column(length = 20) String phone;");
        bookings.compile();
        String pending = unhealthy();
        follow(pending, "Look at the draft:  ");
        follow(pending, "Accept it:  ");

        assertThat(bookings.retort("doctor").out()).contains("agree").doesNotContain("✗ ");
        isVerified("--database=h2");
    }

    @Test
    void headsAreJoined() {
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        Bookings branch = bookings.copyTo(folder.resolveSibling(folder.getFileName() + "-branch"));
        branch.change("String fax;", "String fax; @Column(length = 3) String country;");
        branch.revise("-m", "countries");
        bookings.change("String fax;", "String fax; @Column(length = 3) String town;");
        bookings.revise("-m", "towns");
        String country = branch.revisionClasses().stream()
                .filter(each -> each.startsWith("Countries"))
                .findFirst()
                .orElseThrow();
        bookings.write("src/com/acme/migrations/" + country, branch.read("src/com/acme/migrations/" + country))
                .change("String fax;", "String fax; @Column(length = 3) String country;");
        bookings.compile();

        assertThat(unhealthy()).contains("Join them:  retort merge");
        follow(unverified(), "Join them:  ");

        isVerified("--database=h2");
        assertThat(bookings.retort("doctor").out()).doesNotContain("✗ ");
    }

    @Test
    void aDowngradeIsCorrectedAndRecorded() {
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        bookings.change("String fax;", "String fax; @Column(length = 10) String code; String town;");
        bookings.revise("-m", "codes");
        String file = revisionClass("Codes");
        String right = bookings.read(file);
        bookings.write(file, right.replaceAll("op\\.dropColumn\\(.*\"code\"\\);", ""));
        bookings.compile();
        assertThat(bookings.retort("upgrade").code()).isZero();
        String advice = unverified("--database=h2");

        bookings.write(file, right);
        bookings.compile();
        assertThat(advice).contains("record that with  retort repair --changed");
        Result repair = bookings.retort("repair", "--changed", "--url=" + bookings.url());

        assertThat(repair.code()).as(repair.toString()).isZero();
        isVerified("--database=h2");
        assertThat(bookings.retort("downgrade", "-1", "--accept-loss").code()).isZero();
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(bookings.retort("drift").code()).isZero();
    }
}
