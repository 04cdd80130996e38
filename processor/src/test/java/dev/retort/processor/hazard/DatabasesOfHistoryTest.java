package dev.retort.processor.hazard;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.type;
import static dev.retort.Definitions.unique;
import static dev.retort.processor.hazard.HazardComments.BEFORE;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.SequenceOwners;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Hazards name the databases that a history is for, and no others. */
class DatabasesOfHistoryTest {
    private static List<String> found(List<String> databases, Consumer<Operations> migration) {
        return comments(BEFORE, new KnownHistory(SequenceOwners.UNKNOWN, databases), migration).stream()
                .filter(each -> !each.startsWith("RT20"))
                .toList();
    }

    @Test
    void aLockIsThatOfTheDatabasesOfTheHistory() {
        Consumer<Operations> index = op -> op.createIndex("guest", index("ix", "name"));
        assertThat(found(List.of("postgresql"), index))
                .containsExactly("RT212 blocks writes to guest while ix is built (PostgreSQL)");
        assertThat(found(List.of("mariadb"), index)).isEmpty();
        Consumer<Operations> unique = op -> op.addUnique("guest", unique("uq", "name"));
        assertThat(found(List.of("sqlite", "h2"), unique))
                .containsExactly("RT212 blocks writes to guest (SQLite) while uq is built");
        assertThat(found(List.of("h2"), unique)).isEmpty();
        assertThat(found(List.of("mysql"), op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .containsExactly("RT213 locks booking while it scans every row (MySQL)");
        assertThat(found(List.of("h2"), op -> op.addCheck("booking", check("ck", "nights > 0"))))
                .isEmpty();
    }

    private static List<String> ways(List<String> databases, Consumer<Operations> migration) {
        HazardRules rules = HazardRules.NONE.knowing(new KnownHistory(SequenceOwners.UNKNOWN, databases));
        return Hazards.of(Operations.recordedBy(migration), BEFORE, rules).stream()
                .flatMap(List::stream)
                .map(HazardFinding::way)
                .toList();
    }

    @Test
    void onlineIsTheWayWhereTheHistoryIsForPostgresql() {
        for (Consumer<Operations> migration : List.<Consumer<Operations>>of(
                op -> op.createIndex("guest", index("ix", "name")),
                op -> op.addUnique("guest", unique("uq", "name")),
                op -> op.addPrimaryKey("guest", primaryKey("pk", "id")),
                op -> op.addCheck("booking", check("ck", "nights > 0")),
                op -> op.addForeignKey("booking", foreignKey("fk", "id").references("guest", "id")))) {
            assertThat(ways(List.of("sqlite"), migration))
                    .contains("On a large table, choose a quiet hour")
                    .noneMatch(way -> way.contains("--online"));
            assertThat(ways(List.of("sqlite", "postgresql"), migration))
                    .anyMatch(way -> way.startsWith("On a large table:  retort revision --online"));
        }
    }

    @Test
    void aRewriteIsThatOfTheDatabasesOfTheHistory() {
        Consumer<Operations> wider =
                op -> op.alterColumn("guest", "code", type(integer()).to(bigint()));
        assertThat(found(List.of("postgresql", "mysql"), wider))
                .containsExactly("RT211 rewrites every row of guest under a lock (PostgreSQL, MySQL): code");
        assertThat(found(List.of("h2"), wider)).isEmpty();
        assertThat(found(
                        List.of("postgresql"),
                        op -> op.addColumn(
                                "guest", column("twice", integer()).nullable().generatedAs("code * 2"))))
                .containsExactly("RT211 rewrites every row of guest under a lock (PostgreSQL before 18): twice");
    }

    @Test
    void aDatabaseThatTheHazardsDoNotKnowMayDoAsAny() {
        assertThat(found(List.of("hsqldb"), op -> op.createIndex("guest", index("ix", "name"))))
                .containsExactly("RT212 blocks writes to guest while ix is built (PostgreSQL, SQLite)");
    }

    @Test
    void whatIsOnlineRunsOutsideOfATransactionOnPostgresqlAlone() {
        Consumer<Operations> online = op -> op.online().createIndex("guest", index("ix", "name"));
        assertThat(found(List.of("postgresql"), online)).hasSize(1);
        assertThat(found(List.of("mariadb"), online)).isEmpty();
    }

    @Test
    void aNameIsTooLongForTheDatabasesOfTheHistory() {
        Consumer<Operations> longName =
                op -> op.addColumn("guest", column("a".repeat(64), bigint()).nullable());
        assertThat(found(List.of("postgresql"), longName))
                .singleElement()
                .asString()
                .contains("postgresql (63)");
        assertThat(found(List.of("mysql"), longName)).isEmpty();
    }
}
