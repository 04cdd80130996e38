package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.processor.snapshot.CompiledSchemaWriter;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a problem with its code and an exit code, never a stack trace. */
class BadInputTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";

    private static Bookings baseline;

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeAll
    static void aBaselineInADatabase(@TempDir Path shared) {
        baseline = Bookings.in(shared);
        baseline.retort("init", "--package=com.acme.migrations");
        baseline.compile();
        baseline.retort("revision", "-m", "baseline");
        baseline.compile();
        assertThat(baseline.retort("upgrade").code()).isZero();
    }

    @BeforeEach
    void ofItsOwnForEach() {
        bookings = baseline.copyTo(folder);
    }

    private static void assertFailed(Result result, String code) {
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err()).startsWith("[" + code + "] ").doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aRevisionThatWasCompiledForANewerJavaIsNotRun() throws IOException {
        Path revision;
        try (Stream<Path> classes = Files.list(folder.resolve("out/com/acme/migrations"))) {
            revision = classes.filter(each -> each.toString().matches(".*_\\w{4}\\.class"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(revision);
        bytes[7] = (byte) 200; // the major version of the class file
        Files.write(revision, bytes);
        for (String command : List.of("check", "upgrade")) {
            Result result = bookings.retort(command);
            assertFailed(result, "RT438");
            assertThat(result.err()).contains("class file version 200.0");
        }
    }

    @Test
    void anEntityWithoutIdIsNoEntityToDraftFrom() {
        bookings.change("@Id @GeneratedValue(strategy = GenerationType.IDENTITY) ", "");
        assertThat(bookings.compile()).contains("Guest.java:4: [RT101] ");
        Result result = bookings.retort("revision", "-m", "none");
        assertFailed(result, "RT137");
        assertThat(result.err()).contains("com.acme.Guest: [RT101] ");
    }

    @Test
    void aTypeThatCannotBeMappedLeavesItsColumnAloneAndNothingElse() {
        bookings.change("String fax;", "Thread fax;\n    String phone;");
        assertThat(bookings.compile())
                .contains("Guest.java:6: [RT102] ")
                .contains("column \"fax\" of table \"Guest\" stays as it is in the snapshot.");
        Result draft = bookings.retort("draft");
        assertThat(draft.code()).isZero();
        assertThat(draft.out()).contains("phone").doesNotContain("fax");
    }

    @Test
    void twoColumnsOfOneName() {
        bookings.change("String fax;", "String fax;\n    @Column(name = \"fax\") String phone;");
        assertThat(bookings.compile()).contains("[RT103] ");
        assertFailed(bookings.retort("check"), "RT137");
    }

    /** Seventy million characters: neither is read, by the compiler either. */
    @Test
    void aFileThatIsTooLargeToBeASchema() throws IOException {
        String large = "#".repeat(70 << 20);
        Path entities = folder.resolve("out/META-INF/retort/com.acme.migrations.entities");
        String before = Files.readString(entities);
        Files.writeString(entities, before + large);
        assertFailed(bookings.retort("check"), "RT326");
        bookings.compile();
        assertThat(Files.readString(entities)).isEqualTo(before);

        String snapshot = bookings.read(SNAPSHOT);
        bookings.write(SNAPSHOT, snapshot + large);
        assertFailed(bookings.retort("revision", "-m", "none"), "RT326");
        bookings.write(SNAPSHOT, snapshot);
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void aBrokenSnapshot() {
        bookings.write(SNAPSHOT, bookings.read(SNAPSHOT).replace("varchar(40)", "varchr(40)"));
        assertFailed(bookings.retort("draft"), "RT301");
    }

    @Test
    void aConflictedSnapshot() {
        bookings.write(SNAPSHOT, bookings.read(SNAPSHOT).replace("head ", "<<<<<<< ours\nhead "));
        assertFailed(bookings.retort("revision", "-m", "none"), "RT302");
    }

    @Test
    void twoHeadsAreJoinedByAMerge() {
        bookings.retort("revision", "-m", "left", "--empty");
        String left = bookings.read(SNAPSHOT);
        bookings.write(SNAPSHOT, left.replaceAll("head .*", "head " + head()));
        bookings.retort("revision", "-m", "right", "--empty");
        bookings.write(
                SNAPSHOT,
                bookings.read(SNAPSHOT)
                        .replaceFirst(
                                "head ",
                                left.lines()
                                                .filter(line -> line.startsWith("head "))
                                                .findFirst()
                                                .orElseThrow()
                                        + "\nhead "));
        assertThat(bookings.compile()).contains("[RT303] ");
        assertFailed(bookings.retort("upgrade"), "RT303");
        assertFailed(bookings.retort("revision", "-m", "third", "--empty"), "RT303");
        assertThat(bookings.retort("merge").code()).isZero();
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").code()).isZero();
        assertThat(bookings.retort("upgrade").code()).isZero();
    }

    @Test
    void aMergeBeforeTheOtherBranchIsCompiledAsksToCompile() {
        String conflicted = "<<<<<<< ours\nhead %s\n=======\nhead aaaaaaaaaaaa\n>>>>>>> theirs\n".formatted(head());
        bookings.write(SNAPSHOT, bookings.read(SNAPSHOT).replaceFirst("head .*\n", conflicted));
        Result result = bookings.retort("merge");
        assertFailed(result, "RT136");
        assertThat(result.err()).contains("aaaaaaaaaaaa");
    }

    @Test
    void aConflictSettledByTakingOneSideIsMergedBeforeTheNextRevision() {
        String baseline = bookings.read(SNAPSHOT);
        bookings.retort("revision", "-m", "left", "--empty");
        bookings.write(SNAPSHOT, baseline);
        bookings.retort("revision", "-m", "right", "--empty");
        bookings.compile();
        Result result = bookings.retort("revision", "-m", "third", "--empty");
        assertFailed(result, "RT303");
        assertThat(result.err()).contains("retort merge");
        assertThat(bookings.retort("merge").code()).isZero();
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void aSnapshotThatLostItsHeadIsNoPlaceForARevision() {
        bookings.write(SNAPSHOT, bookings.read(SNAPSHOT).replaceFirst("head .*\n", ""));
        Result result = bookings.retort("revision", "-m", "more", "--empty");
        assertFailed(result, "RT303");
        assertThat(result.err()).contains("version control");
    }

    private String head() {
        return bookings.retort("heads").out();
    }

    @Test
    void aRevisionWhoseParentIsMissing() {
        bookings.retort("revision", "-m", "empty", "--empty", "--rev-id", "aaaaaaaaaaaa");
        String source = "src/com/acme/migrations/Empty_aaaa.java";
        bookings.write(source, bookings.read(source).replace(head(), "cccccccccccc"));
        assertThat(bookings.compile()).contains("[RT304] ");
        assertFailed(bookings.retort("upgrade"), "RT304");
    }

    @Test
    void anAppliedRevisionThatWasChanged() {
        String source = "src/com/acme/migrations/" + bookings.revisionClasses().get(0);
        bookings.write(source, bookings.read(source).replace("varchar(40)", "varchar(41)"));
        bookings.retort("revision", "-m", "more", "--empty");
        bookings.compile();
        assertFailed(bookings.retort("upgrade"), "RT401");
    }

    @Test
    void aCheckSaysWhatToDoAboutARevisionThatIsNotWhatTheSnapshotSays() {
        String source = "src/com/acme/migrations/" + bookings.revisionClasses().get(0);
        bookings.write(source, bookings.read(source).replace("varchar(40)", "varchar(41)"));
        bookings.compile();
        Result result = bookings.retort("check");
        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out()).isEqualTo("""
                        Entities, snapshot and revisions do not agree:
                          snapshot: differs from the replayed revisions by: alter column Guest fax type varchar(41) to varchar(40)
                        A revision and its snapshot are written together: compile first, or restore both from version control.""");
    }

    @Test
    void aCheckFindsADowngradeThatDoesNotLeadBack() {
        bookings.change("length = 40", "length = 50");
        bookings.compile();
        bookings.retort("revision", "-m", "longer");
        String source = "src/com/acme/migrations/" + bookings.revisionClasses().get(1);
        String text = bookings.read(source);
        int downgrade = text.indexOf("void downgrade");
        bookings.write(
                source, text.substring(0, downgrade) + text.substring(downgrade).replace("varchar(40)", "varchar(30)"));
        bookings.compile();
        Result result = bookings.retort("check");
        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out())
                .containsPattern(
                        "downgrade: [0-9a-f]{12} \\(com.acme.migrations.Longer_[0-9a-f]{4}\\) does not revert its upgrade; still missing: alter column Guest fax type varchar\\(30\\) to varchar\\(40\\)")
                .endsWith(
                        "Correct the downgrade in its class. Where the revision is applied, record that with  retort repair --changed");
    }

    @Test
    void aCheckNotesADowngradeThatDeclaresNothing() {
        String source = "src/com/acme/migrations/" + bookings.revisionClasses().get(0);
        String text = bookings.read(source);
        int start = text.indexOf('{', text.indexOf("void downgrade"));
        bookings.write(source, text.substring(0, start) + "{}\n}\n");
        assertThat(bookings.compile()).isEmpty();
        Result result = bookings.retort("check");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("note: the downgrade of ")
                .contains(
                        "can't be checked: it declares nothing, or runs SQL or code; after its operations, these are missing: drop ")
                .endsWith("Entities, snapshot and revisions agree.");
    }

    @Test
    void aCheckFindsACompiledSchemaThatIsNotOfTheSnapshot() throws IOException {
        Path file = folder.resolve("out/META-INF/retort/com.acme.migrations.schema");
        String head = bookings.revisionClasses().get(0).replaceAll(".*_(.*)\\.java", "$1");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, CompiledSchemaWriter.write(new CompiledSchema(List.of(head), Schema.empty())));
        assertThat(bookings.retort("check").out())
                .contains(
                        "compiled schema: META-INF/retort/com.acme.migrations.schema was not written for this snapshot");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(bookings.retort("check").out())
                .contains("compiled schema: META-INF/retort/com.acme.migrations.schema can't be read: ");
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void anUnknownTarget() {
        assertFailed(bookings.retort("upgrade", "abcdef"), "RT402");
        assertFailed(bookings.retort("show", "abcdef"), "RT402");
    }

    @Test
    void aDatabaseThatCannotBeReached() {
        assertFailed(bookings.retort("upgrade", "--url=jdbc:postgresql://localhost:1/none"), "RT403");
        assertFailed(bookings.retort("current", "--url=jdbc:nonsense:x"), "RT403");
    }

    @Test
    void aWrongPasswordIsNotRepeated() {
        assertThat(bookings.retort("stamp", "base", "--url=" + bookings.url() + "2", "--user=sa", "--password=right")
                        .code())
                .isZero();
        Result result = bookings.retort("current", "--url=" + bookings.url() + "2", "--user=sa", "--password=wrong!");
        assertFailed(result, "RT404");
        assertThat(result.err()).doesNotContain("wrong!");
    }

    @Test
    void anotherFolderThanTheProjects(@TempDir Path empty) {
        assertFailed(Bookings.run("heads", "--classes=" + empty.resolve("none")), "RT136");
        assertFailed(Bookings.run("draft", "--classes=" + empty, "--resources=" + empty), "RT132");
        assertThat(Bookings.run("heads", "--classes=" + empty).out()).startsWith("There are no revisions here.");
        assertThat(Bookings.run("history", "--classes=" + empty).out()).startsWith("There are no revisions here.");
    }

    @Test
    void aPackageThatIsThereAlready() {
        assertFailed(bookings.retort("init", "--package=com.acme.migrations"), "RT139");
        assertFailed(bookings.retort("init", "--package=com.acme.1"), "RT133");
    }

    @Test
    void anArgumentThatMakesNoSense() {
        assertFailed(bookings.retort("revision", "-m", "none", "--empty", "--rev-id", "first"), "RT119");
        bookings.change("String fax;", "String fax;\n    int stars;");
        bookings.compile();
        assertFailed(bookings.retort("revision", "-m", "stars", "--backfill", "Guest.moons=0"), "RT119");
        assertThat(bookings.retort("upgrade", "--nonsense").code()).isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void aFailureIsJsonWhereThatIsAskedFor() {
        Result result = bookings.retort("upgrade", "abcdef", "--json");
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.out()).startsWith("{\"error\":{\"code\":\"RT402\",\"message\":\"[RT402] ");
    }

    @Test
    void aLossOfDataIsRefusedUntilItIsAccepted() {
        bookings.change("    @Column(length = 40) String fax;\n", "");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "drop fax", "--drop", "Guest.fax")
                        .out())
                .contains(
                        "[RT201] loses data: Guest.fax. The upgrade is refused until the class accepts that:  @Accept(");
        bookings.compile();
        Result check = bookings.retort("check");
        assertThat(check.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(check.out()).contains("[RT201] loses data: Guest.fax", "accept the hazard on its class");
        assertFailed(bookings.retort("upgrade"), "RT406");
    }

    @Test
    void theSnapshotOfAnotherHistoryIsRefused() throws IOException {
        Path snapshot = folder.resolve("res/com/acme/migrations/schema.snapshot");
        Files.writeString(
                snapshot, Files.readString(snapshot).replaceFirst("(?m)^head [0-9a-f]+$", "head 0123456789ab"));
        bookings.change("String fax;", "String fax;\n    int stars;");
        bookings.compile();

        assertFailed(bookings.retort("revision", "-m", "stars", "--backfill", "Guest.stars=0"), "RT136");
        assertFailed(bookings.retort("runner", "flyway", "--database", "h2"), "RT136");
        assertThat(bookings.files("src")).noneMatch(file -> file.contains("Stars"));
        assertThat(bookings.files("res")).noneMatch(file -> file.endsWith(".sql"));
    }

    /** One reason accepts all, so all are shown before it is asked for. */
    @Test
    void allHazardsThatAReasonAcceptsAreListed() {
        bookings.change("String fax;", "String fax;\n    java.time.LocalDateTime seen;")
                .revise("-m", "seen");
        bookings.change("    @Column(length = 40) String fax;\n", "").change("LocalDateTime", "Instant");
        bookings.compile();

        Result revision = bookings.retort("revision", "-m", "instants", "--drop", "Guest.fax");

        assertThat(revision.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(revision.err() + revision.out()).contains("[RT227]", "[RT201] loses data: Guest.fax");
    }

    @Test
    void anAcceptedLossRuns() {
        bookings.change("    @Column(length = 40) String fax;\n", "");
        bookings.compile();
        bookings.retort("revision", "-m", "drop fax", "--drop", "Guest.fax", "--accept", "nobody has one");
        bookings.compile();
        assertThat(bookings.retort("upgrade").code()).isZero();
    }

    @Test
    void aNewNotNullColumnIsFilledOnADatabaseWithTables() {
        bookings.retort("upgrade");
        bookings.change("String fax;", "String fax;\n    int stars;");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "stars", "--backfill", "Guest.stars=0")
                        .code())
                .isZero();
        bookings.compile();
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(bookings.retort("downgrade", "-1", "--accept-loss").code()).isZero();
    }

    @Test
    void whatDoesNotNeedTheFilledColumnIsARevisionBeforeIt() {
        bookings.retort("upgrade");
        bookings.change("String fax;", "String fax;\n    int stars;\n    String note;");
        bookings.compile();
        assertFailed(
                bookings.retort("revision", "-m", "stars", "--backfill", "Guest.stars=0", "--rev-id", "7c1e09d4b2aa"),
                "RT119");
        assertThat(bookings.retort("revision", "-m", "stars", "--backfill", "Guest.stars=0")
                        .code())
                .isZero();
        bookings.compile();
        assertThat(bookings.retort("history").out()).contains("stars", "stars, fill");
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(bookings.retort("downgrade", "-2", "--accept-loss").code()).isZero();
    }

    @Test
    void aRevisionToFillInByHandHasTheImportsThatItNeeds() {
        bookings.retort("revision", "-m", "by hand", "--empty");
        String file = bookings.revisionClasses().stream()
                .filter(each -> each.startsWith("ByHand_"))
                .findFirst()
                .orElseThrow();
        assertThat(bookings.read("src/com/acme/migrations/" + file))
                .contains("import static dev.retort.Definitions.*;", "import static dev.retort.schema.Types.*;");
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void aNewColumnThatMayBeNullIsFilledFromAnother() {
        bookings.retort("upgrade");
        bookings.change("String fax;", "String fax;\n    String alias;");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "alias", "--backfill", "Guest.alias=fax")
                        .code())
                .isZero();
        bookings.compile();
        assertThat(bookings.retort("upgrade").code()).isZero();
    }

    @Test
    void withoutAValueTheRevisionSaysThatItHasAHole() {
        bookings.change("String fax;", "String fax;\n    int stars;");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "stars").out())
                .contains(
                        "[RT104] Stars_",
                        "does not compile until you replace VALUE_OF_EXISTING_ROWS with the value of existing rows");
    }

    @Test
    void aDropInPhasesIsTwoRevisions() {
        bookings.change("    @Column(length = 40) String fax;\n", "");
        bookings.compile();
        Result result = bookings.retort(
                "revision", "-m", "drop fax", "--drop", "Guest.fax", "--accept", "nobody has one", "--phased");
        assertThat(result.out()).contains("DropFaxContract_");
        bookings.compile();
        assertThat(bookings.retort("upgrade").code()).isZero();
    }
}
