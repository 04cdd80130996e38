package dev.retort.processor;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Workspace.Compiled;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The extensions of {@code com.acme.extension}, found as a compiler finds them: as services beside the processor. */
class ExtensionsTest {
    private static final Column ID = column("id", bigint()).notNull();
    private static final String GUEST = """
            package com.acme.NAME;
            import jakarta.persistence.*;
            @Entity
            @Table(indexes = {@Index(name = "tuning_guest", columnList = "name"), @Index(name = "ix_guest", columnList = "name")})
            public class Guest {
                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guest_number") Long id;
                String name;
                @Column(unique = true) String fax;
            }
            """;
    private static final String BOOKING = """
            package com.acme.NAME;
            import jakarta.persistence.*;
            @Entity
            public class Booking {
                @Id Long id;
                @ManyToOne Guest guest;
            }
            """;
    private static final String ARCHIVE = """
            package com.acme.NAME;
            import jakarta.persistence.*;
            @Entity
            @Table(name = "archive_booking")
            public class ArchivedBooking {
                @Id Long id;
            }
            """;

    @TempDir
    Path folder;

    /** A workspace with a history {@code com.acme.NAME.migrations}. */
    private Workspace workspace(String name, String migrations) {
        return new Workspace(folder.resolve(name))
                .source("@dev.retort.Migrations%s package com.acme.%s.migrations;"
                        .formatted(migrations, name)
                        .replace(" package", "\npackage"))
                .source(GUEST.replace("NAME", name))
                .source(BOOKING.replace("NAME", name))
                .source(ARCHIVE.replace("NAME", name));
    }

    private static EntitiesFile entities(Workspace workspace, String name) {
        return EntitiesFile.parse(workspace.output("META-INF/retort/com.acme.%s.migrations.entities".formatted(name)));
    }

    private static void accept(Workspace workspace, String name, Schema schema) {
        workspace.resource(
                "com/acme/%s/migrations/schema.snapshot".formatted(name),
                new Snapshot(List.of("7c1e09d4b2aa"), schema).toString());
    }

    @Test
    void aFilterKeepsObjectsOutOfTheHistory() {
        Workspace workspace = workspace("filtered", "");
        workspace.compile();
        assertThat(entities(workspace, "filtered").schema().toString())
                .contains("index ix_guest", "table Booking")
                .doesNotContain("tuning_guest", "archive_booking");
    }

    @Test
    void whatAFilterExcludesStaysAsTheSnapshotHasIt() {
        Workspace unfiltered = workspace("anywhere", "");
        unfiltered.compile();
        Schema everything = entities(unfiltered, "anywhere").schema();
        assertThat(everything.toString()).contains("tuning_guest", "archive_booking");

        Workspace workspace = workspace("filtered", "");
        accept(workspace, "filtered", everything);
        Compiled compiled = workspace.compile();
        assertThat(compiled.messages()).doesNotContain("RT1");
        assertThat(entities(workspace, "filtered").schema().canonical()).isEqualTo(everything.canonical());
    }

    @Test
    void patternsSayTheSameOfTablesColumnsIndexesAndSequences() {
        Workspace workspace = workspace(
                "patterns",
                "(ignoredTables = \"archive_*\", ignoredColumns = \"Guest.fax\", ignoredIndexes = \"tuning_*\","
                        + " ignoredSequences = \"guest_*\")");
        workspace.compile();
        assertThat(entities(workspace, "patterns").schema().toString())
                .contains("index ix_guest", "table Booking", "column name")
                .doesNotContain("tuning_guest", "archive_booking", "fax", "sequence");
    }

    @Test
    void aColumnOfAKeyAndAForeignKeyToAnExcludedTableStay() {
        Workspace workspace = workspace("patterns", "(ignoredTables = \"Guest\", ignoredColumns = \"*.id\")");
        workspace.compile();
        assertThat(entities(workspace, "patterns").schema().toString())
                .contains("table Booking\n  column id bigint not null\n", "references Guest (id)")
                .doesNotContain("table Guest");
    }

    @Test
    void anExcludedColumnStaysWithItsConstraint() {
        Workspace workspace = workspace("patterns", "");
        workspace.compile();
        Schema everything = entities(workspace, "patterns").schema();
        assertThat(everything.toString()).contains("unique uq_Guest_fax".toLowerCase(java.util.Locale.ROOT));
        accept(workspace, "patterns", everything);
        workspace
                .source("@dev.retort.Migrations(ignoredColumns = \"*.fax\")\npackage com.acme.patterns.migrations;")
                .source(GUEST.replace("NAME", "patterns").replace("@Column(unique = true) String fax;", ""));
        assertThat(workspace.compile().messages()).doesNotContain("RT1");
    }

    @Test
    void constraintsAndTablesHaveTheNamesOfTheProject() {
        Workspace workspace = workspace("named", "").source("""
                package com.acme.named;
                import jakarta.persistence.*;
                @Entity
                public class Stay {
                    @Id Long id;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_of_an_annotation")) Guest guest;
                }
                """);
        workspace.compile();
        assertThat(entities(workspace, "named").schema().toString())
                .contains(
                        "foreign key fk_of_an_annotation (GUEST_ID)",
                        "table T_BOOKING",
                        "primary key T_BOOKING_pkey (ID)",
                        "foreign key T_BOOKING_GUEST_ID_fkey (GUEST_ID) references T_GUEST (ID)",
                        "sequence S_GUEST_NUMBER");
    }

    @Test
    void aRewriterAddsToTheDraft() {
        Workspace workspace = workspace("rewritten", "");
        Compiled compiled = workspace.compile();
        assertThat(compiled.success()).isTrue();
        assertThat(workspace.output("com/acme/rewritten/migrations/PendingDraft.java"))
                .contains("op.createTable(", "op.execute(", "grant select on Guest to readers")
                .doesNotContain("revoke");
        assertThat(workspace.output("META-INF/retort/com.acme.rewritten.migrations.extensions"))
                .isEqualTo("com.acme.extension.GrantNewTables\n");
    }

    @Test
    void aRewriterAddsAnOperationOfTheProjectWithItsReverse() {
        Workspace workspace = workspace("granted", "");
        assertThat(workspace.compile().success()).isTrue();
        assertThat(workspace.output("com/acme/granted/migrations/PendingDraft.java"))
                .contains("import dev.retort.extending.GrantSelect;\n", "import dev.retort.extending.RevokeSelect;\n")
                .contains("        op.run(new GrantSelect(\"Booking\", \"report\"));\n")
                .contains("""
                                op.run(new RevokeSelect("Booking", "report"));
                                // RT201 loses data: Booking
                                op.dropTable("Booking");
                        """)
                .contains(", runs grant select. */\n");
    }

    @Test
    void aRewriterWhoseOperationHasNoReverseIsRefused() {
        Compiled compiled = workspace("oneway", "").compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .contains(
                        "[RT157] The draft rewriter com.acme.extension.OneWayRewriter was refused: what it returns leaves"
                                + " no downgrade to write: it has no reverse: custom notify (\"data team\")");
    }

    @Test
    void aRewriterThatLeadsElsewhereIsRefused() {
        Compiled compiled = workspace("forgotten", "").compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .contains("[RT157] The draft rewriter com.acme.extension.ForgetfulRewriter was refused: ");
    }

    @Test
    void aHazardRuleWarnsOnTheMemberAndStandsAboveTheOperation() {
        Table audit = Table.of(
                "audit_booking",
                column("entry", integer()).notNull(),
                column("actor", varchar(40)).notNull(),
                column("action", varchar(20)).notNull());
        Workspace workspace = workspace("audited", "");
        accept(workspace, "audited", new Schema(List.of(guest(), audit), List.of()));
        Compiled compiled = workspace.compile();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.messages())
                .contains("com/acme/audited/Guest.java:8: warning: [ACME-LENGTH] adds a text of 255 characters: fax.\n")
                .contains("  State its length: @Column(length = 80).\n")
                .contains(
                        "com/acme/audited/migrations/package-info.java:1: warning: [ACME-AUDIT] drops the audit table audit_booking.\n")
                .contains(
                        "  Audit tables are kept for ten years: export it to the archive first. To allow it, state the reason");
        assertThat(workspace.output("META-INF/retort/com.acme.audited.migrations.draft"))
                .contains("""
                        // ACME-LENGTH adds a text of 255 characters: fax
                        //   State its length: @Column(length = 80).
                """, """
                        // ACME-AUDIT drops the audit table audit_booking
                        //   Audit tables are kept for ten years: export it to the archive first. To allow it, state the reason on the class: \
                @Accept(code = "ACME-AUDIT", reason = "…")
                        op.dropTable("audit_booking");
                """);
        assertThat(workspace.output("META-INF/retort/com.acme.audited.migrations.extensions"))
                .isEqualTo("com.acme.extension.KeepAuditTables\ncom.acme.extension.LengthIsStated\n");
    }

    @Test
    void aHazardIsAnErrorWhereDriftIsOne() {
        Workspace workspace = workspace("audited", "");
        accept(workspace, "audited", new Schema(List.of(guest()), List.of()));
        assertThat(workspace.compile("-Aretort.drift=error").messages())
                .contains("com/acme/audited/Guest.java:8: error: [ACME-LENGTH] adds a text of 255 characters: fax.");
        assertThat(workspace.compile("-Aretort.drift=ignore").messages()).doesNotContain("ACME-LENGTH");
    }

    private static Table guest() {
        return Table.of("Guest", ID, column("name", varchar(255)).nullable(), primaryKey("pk_guest", "id"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "audited.twice | The hazard rule com.acme.extension.KeepAuditTables can't have the code \"ACME-AUDIT\". com.acme.extension.FaultyHazardRules$SameCode has it too.",
                "reserved | The hazard rule com.acme.extension.FaultyHazardRules$ReservedCode can't have the code \"RT201\". Use capital letters,",
                "answerless | The extension com.acme.extension.FaultyHazardRules$WithoutAnswer failed in find: java.lang.NullPointerException: it returned null.",
            })
    void aHazardRuleThatCanNotBeUsedIsNamed(String name, String message) {
        Compiled compiled = workspace(name, "").compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).contains("[RT156] " + message);
    }

    @Test
    void anExtensionThatThrowsIsNamed() {
        Compiled compiled = workspace("broken", "").compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .contains("[RT156] The extension com.acme.extension.ForgetfulRewriter failed in appliesTo:"
                        + " java.lang.IllegalStateException: no configuration.");
    }
}
