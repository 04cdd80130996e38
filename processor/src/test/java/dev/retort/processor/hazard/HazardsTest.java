package dev.retort.processor.hazard;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.sequence;
import static dev.retort.Definitions.unique;
import static dev.retort.Definitions.uniqueIndex;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands above each operation of a revision on a database full of rows, and what does not. */
class HazardsTest {
    private static final Column EMAIL = column("email", varchar(100)).notNull();

    @Test
    void dropsLoseDataAndBreakTheRunningVersion() {
        assertThat(comments(op -> op.dropColumn("guest", EMAIL)))
                .containsExactly(
                        "RT201 loses data: guest.email",
                        "RT222 breaks the version that still runs, which reads guest.email");
        assertThat(comments(op -> op.dropTable("guest", EMAIL)))
                .containsExactly(
                        "RT201 loses data: guest", "RT222 breaks the version that still runs, which reads guest");
    }

    @Test
    void aNewColumnThatIsNotNullHasNoValueForRows() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL)))
                .containsExactly(
                        "RT207 fails on rows that are there, which have no value for it: guest.email",
                        "RT223 breaks the version that still runs, which inserts rows without guest.email");
    }

    @Test
    void aDefaultGivesRowsAValue() {
        assertThat(comments(op -> op.addColumn("guest", EMAIL.withDefault("''"))))
                .isEmpty();
    }

    @Test
    void nullsFailWhereAColumnBecomesNotNull() {
        assertThat(comments(op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL)))
                .containsExactly(
                        "RT202 fails on rows without a value: guest.email",
                        "RT213 locks guest while it looks at every row (PostgreSQL, MariaDB, MySQL)",
                        "RT223 breaks the version that still runs, which inserts rows without guest.email");
    }

    @Test
    void aBackfillBeforeLeavesNoNull() {
        assertThat(comments(op -> {
                    op.backfill("guest", "email", "''");
                    op.alterColumn("guest", EMAIL.withNullable(true), EMAIL);
                }))
                .noneMatch(comment -> comment.startsWith("RT202"));
    }

    @Test
    void whatIsUniqueFailsOnDuplicates() {
        String fails = "RT203 fails where two rows of guest have the same name, born";
        assertThat(comments(op -> op.addUnique("guest", unique("uq", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while uq is built (PostgreSQL)");
        assertThat(comments(op -> op.createIndex("guest", uniqueIndex("ix", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while ix is built (PostgreSQL)");
        assertThat(comments(op -> op.addPrimaryKey("guest", primaryKey("", "name", "born"))))
                .containsExactly(fails, "RT212 blocks writes to guest while an index is built (PostgreSQL)");
    }

    @Test
    void rowsThatWereUniqueStayUnique() {
        assertThat(comments(op -> {
                    op.dropUnique("guest", unique("uq", "name"));
                    op.addUnique("guest", unique("uq2", "name", "born"));
                }))
                .noneMatch(comment -> comment.startsWith("RT203"));
        assertThat(comments(op -> {
                    op.dropUnique("guest", unique("uq", "name", "born"));
                    op.addUnique("guest", unique("uq2", "name"));
                }))
                .anyMatch(comment -> comment.startsWith("RT203"));
    }

    @Test
    void valuesMayNotFitANarrowerType() {
        assertThat(comments(op -> op.alterColumn("guest", EMAIL, EMAIL.withType(varchar(40)))))
                .containsExactly(
                        "RT201 loses data: guest.email where varchar(100) does not fit varchar(40)",
                        "RT204 fails on values of guest.email that are no varchar(40)",
                        "RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL): email");
    }

    @Test
    void rowsMayNotMeetANewCheck() {
        assertThat(comments(op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .containsExactly(
                        "RT205 fails on rows of booking that do not meet: nights > 0",
                        "RT213 locks booking while it looks at every row (PostgreSQL, MariaDB, MySQL)");
    }

    static Stream<Arguments> widerChecks() {
        return Stream.of(
                Arguments.of("state in ('A','B')", "state in ('A','B','C')", true),
                Arguments.of("state in ('A','B')", "state in ('B','A')", true),
                Arguments.of("state in ('A','B')", "state in ('A')", false),
                Arguments.of("state between 0 and 2", "state between 0 and 3", true),
                Arguments.of("state between 0 and 2", "state between 0 and 1", false),
                Arguments.of("state between 0 and 2", "mood between 0 and 3", false),
                Arguments.of("nights > 0", "nights > 0", true),
                Arguments.of("nights > 0", "nights > 1", false));
    }

    @ParameterizedTest
    @MethodSource("widerChecks")
    void aCheckThatLetsMoreInIsMetByRowsThatMetTheOneBefore(String old, String now, boolean isMet) {
        List<String> comments = comments(op -> {
            op.dropCheck("booking", columnCheck("ck", "state", old));
            op.addCheck("booking", columnCheck("ck", "state", now));
        });
        assertThat(comments.stream().noneMatch(comment -> comment.startsWith("RT205")))
                .isEqualTo(isMet);
    }

    @Test
    void rowsMayPointToNothing() {
        assertThat(comments(op ->
                        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"))))
                .containsExactly(
                        "RT206 fails on rows of booking whose guest_id is in no row of guest",
                        "RT213 blocks writes to booking and guest while it looks at every row (PostgreSQL, MariaDB, MySQL)");
    }

    @Test
    void aNewColumnWithoutValuesPointsToNothingWrong() {
        assertThat(comments(op -> {
                    op.addColumn("booking", column("guest_id", bigint()).nullable());
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                }))
                .containsExactly(
                        "RT213 blocks writes to booking and guest while it looks at every row (PostgreSQL, MariaDB, MySQL)");
    }

    @Test
    void aKeyThatOnlyMadeWayIsMetAsBefore() {
        assertThat(comments(op -> {
                    op.dropForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                    op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
                }))
                .noneMatch(comment -> comment.startsWith("RT206"));
    }

    static Stream<Arguments> types() {
        String all = "PostgreSQL, MariaDB, MySQL";
        return Stream.of(
                Arguments.of(varchar(40), varchar(60), ""),
                Arguments.of(varchar(40), varchar(100), "MySQL"),
                Arguments.of(varchar(100), varchar(200), ""),
                Arguments.of(varchar(40), text(), "MariaDB, MySQL"),
                Arguments.of(integer(), bigint(), all),
                Arguments.of(integer(), varchar(20), all),
                Arguments.of(enumeration("A", "B"), enumeration("A", "B", "C"), ""),
                Arguments.of(enumeration("A", "C"), enumeration("A", "B", "C"), "MariaDB, MySQL"),
                Arguments.of(enumeration("A"), varchar(255), "MariaDB, MySQL"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsChangedInPlaceOrRowByRow(ColumnType from, ColumnType to, String databases) {
        List<String> comments = comments(op -> op.alterColumn(
                "guest", column("code", from).nullable(), column("code", to).nullable()));
        assertThat(comments.stream().filter(comment -> comment.startsWith("RT211")))
                .containsExactlyElementsOf(
                        databases.isEmpty()
                                ? List.of()
                                : List.of("RT211 writes every row of guest anew and keeps it locked meanwhile ("
                                        + databases + "): code"));
    }

    @Test
    void aNewColumnWhoseValueDiffersByRowIsWrittenIntoEachRow() {
        Column code = column("code", uuid()).notNull();
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("gen_random_uuid()"))))
                .containsExactly(
                        "RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL): code");
        assertThat(comments(op -> op.addColumn("guest", code.withDefault("current_timestamp"))))
                .isEmpty();
        assertThat(comments(op ->
                        op.addColumn("guest", column("n", bigint()).notNull().asIdentity())))
                .hasSize(1);
    }

    @Test
    void renamesBreakTheRunningVersion() {
        assertThat(comments(op -> op.renameColumn("guest", "fax", "phone")))
                .containsExactly("RT221 breaks the version that still runs, which knows guest.fax");
        assertThat(comments(op -> op.renameTable("guest", "visitor")))
                .containsExactly("RT221 breaks the version that still runs, which knows guest");
    }

    @Test
    void anotherIncrementGivesKeysTwiceUnderTheRunningVersion() {
        assertThat(comments(op -> op.alterSequence(sequence("guest_seq", 1, 50), sequence("guest_seq", 1, 10))))
                .containsExactly(
                        "RT224 breaks the version that still runs, which takes 50 numbers a call of guest_seq: keys are given twice");
        assertThat(comments(op -> op.alterSequence(sequence("guest_seq", 1, 50), sequence("guest_seq", 9, 50))))
                .isEmpty();
    }

    @Test
    void indexesBlockWritesUnlessTheyAreBuiltOnline() {
        assertThat(comments(op -> op.createIndex("guest", index("ix", "name"))))
                .containsExactly("RT212 blocks writes to guest while ix is built (PostgreSQL)");
        assertThat(comments(op -> op.online().createIndex("guest", index("ix", "name"))))
                .containsExactly(
                        "RT231 runs outside of a transaction (PostgreSQL): where a statement fails, those before it stay done");
    }

    @Test
    void aNameThatSomeDatabaseRefusesIsTooLong() {
        String name = "n".repeat(65);
        assertThat(comments(op -> op.addColumn("guest", column(name, bigint()).nullable())))
                .singleElement()
                .asString()
                .startsWith("RT124 is too long a name for postgresql (63), mariadb (64), mysql (64)");
    }

    @Test
    void aNewTableHasNoRowsThatAnythingCouldHappenTo() {
        assertThat(comments(op -> {
                    op.createTable("room", column("id", bigint()).notNull());
                    op.addColumn("room", column("name", varchar(9)).notNull());
                    op.addPrimaryKey("room", primaryKey("pk", "id"));
                    op.addUnique("room", unique("uq", "name"));
                    op.addCheck("room", check("ck", "id > 0"));
                    op.createIndex("room", index("ix", "name"));
                    op.addForeignKey("room", foreignKey("fk", "id").references("house", "id"));
                    op.renameColumn("room", "name", "label");
                    op.renameTable("room", "chamber");
                    op.createIndex("chamber", index("ix2", "label"));
                }))
                .isEmpty();
    }

    @Test
    void everyHazardHasASafeWayAndAPage() {
        for (HazardFound found : Hazards.of(Operations.recordedBy(op -> {
                    op.dropColumn("guest", EMAIL);
                    op.addColumn("guest", EMAIL);
                    op.alterColumn("guest", EMAIL.withNullable(true), EMAIL.withType(varchar(1)));
                    op.addUnique("guest", unique("uq", "born"));
                    op.addCheck("guest", check("ck", "id > 0"));
                    op.addForeignKey("guest", foreignKey("fk", "id").references("house", "id"));
                    op.renameColumn("guest", "fax", "phone");
                    op.online().createIndex("guest", index("ix", "name"));
                }))
                .stream()
                .flatMap(List::stream)
                .toList()) {
            assertThat(found.way()).isNotBlank();
            assertThat(Path.of("../docs/problems", found.problem().code() + ".md"))
                    .exists();
        }
    }

    private static List<String> comments(Consumer<Operations> migration) {
        return Hazards.of(Operations.recordedBy(migration)).stream()
                .flatMap(List::stream)
                .map(HazardFound::comment)
                .toList();
    }
}
