package dev.retort.processor.hazard;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.increment;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.nullability;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.sequence;
import static dev.retort.Definitions.type;
import static dev.retort.Definitions.unique;
import static dev.retort.processor.hazard.HazardComments.BEFORE;
import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.processor.hazard.HazardComments.withOpenEmail;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.date;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.timestampUtc;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.extending.DropLookup;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hazard has a case, a safe way, and a page that shows it as it stands above an operation. */
class HazardsTest {
    private static final Map<Problem, Consumer<Operations>> CASES = cases();

    private static Map<Problem, Consumer<Operations>> cases() {
        Map<Problem, Consumer<Operations>> cases = new EnumMap<>(Problem.class);
        cases.put(Problem.LOSES_DATA, op -> op.dropColumn("guest", "fax"));
        cases.put(
                Problem.NOT_NULL_MAY_FAIL,
                op -> op.alterColumn("guest", "email", nullability().toNotNull()));
        cases.put(Problem.UNIQUE_MAY_FAIL, op -> op.addUnique("guest", unique("uq_guest_email", "email")));
        cases.put(
                Problem.VALUES_MAY_NOT_FIT,
                op -> op.alterColumn("guest", "name", type(varchar(100)).to(varchar(40))));
        cases.put(Problem.CHECK_MAY_FAIL, op -> op.addCheck("booking", check("ck", "nights > 0")));
        cases.put(Problem.FOREIGN_KEY_MAY_FAIL, HazardsTest::reference);
        cases.put(Problem.NOT_NULL_WITHOUT_VALUE, op -> op.addColumn("guest", EMAIL));
        cases.put(
                Problem.REWRITES_TABLE,
                op -> op.alterColumn("guest", "code", type(integer()).to(bigint())));
        cases.put(Problem.BLOCKS_WRITES, op -> op.createIndex("booking", index("ix_booking_guest_id", "guest_id")));
        cases.put(Problem.SCANS_UNDER_LOCK, HazardsTest::reference);
        cases.put(Problem.SEQUENCE_RESTART, op -> {
            op.renameTable("guest", "visitor");
            op.createSequence(sequence("visitor_SEQ", 1, 50));
            op.dropSequence("guest_SEQ");
        });
        cases.put(Problem.RENAME_BREAKS_RUNNING_VERSION, op -> op.renameColumn("guest", "fax", "phone"));
        cases.put(Problem.DROP_BREAKS_RUNNING_VERSION, op -> op.dropColumn("guest", "fax"));
        cases.put(Problem.NOT_NULL_BREAKS_RUNNING_VERSION, op -> op.addColumn("guest", EMAIL));
        cases.put(
                Problem.ALLOCATION_SIZE_BREAKS_RUNNING_VERSION,
                op -> op.alterSequence("booking_seq", increment(50).to(10)));
        cases.put(
                Problem.ENUM_MISREAD,
                op -> op.alterColumn("guest", "code", type(integer()).to(enumeration("NEW", "DONE"))));
        cases.put(
                Problem.ZONE_MISREAD,
                op -> op.alterColumn("guest", "born", type(date()).to(timestampUtc(6))));
        cases.put(Problem.VIEW_NEEDS_QUERY, op -> {
            op.dropView("totals");
            op.renameColumn("guest", "fax", "phone");
            op.createView("totals", "");
        });
        cases.put(Problem.VIEW_LOSES_GRANTS, op -> {
            op.dropView("totals");
            op.createView("totals", "select fax from guest");
        });
        cases.put(
                Problem.OUTSIDE_TRANSACTION,
                op -> op.online().createIndex("booking", index("ix_booking_guest_id", "guest_id")));
        return cases;
    }

    private static Schema before(Problem problem) {
        return switch (problem) {
            case NOT_NULL_MAY_FAIL -> withOpenEmail();
            case VIEW_NEEDS_QUERY, VIEW_LOSES_GRANTS ->
                BEFORE.withViews(List.of(new View("totals", Sql.of("select fax from guest"))));
            default -> BEFORE;
        };
    }

    private static void reference(Operations op) {
        op.addForeignKey("booking", foreignKey("fk", "guest_id").references("guest", "id"));
    }

    /** The last of the RT2xx, a needless acceptance, is found by the runner. */
    static Stream<Problem> hazards() {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.code().startsWith("RT2") && problem != Problem.NEEDLESS_ACCEPTANCE);
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void hasACaseAndAPageThatShowsIt(Problem problem) throws IOException {
        assertThat(CASES).containsKey(problem);
        HazardFinding found =
                Hazards.of(Operations.recordedBy(CASES.get(problem)), before(problem), HazardRules.NONE).stream()
                        .flatMap(List::stream)
                        .filter(each -> each.code().equals(problem.code()))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.way()).isNotBlank();
        assertThat(Files.readString(Path.of("../docs/problems", problem.code() + ".md"))
                        .replace("\n> (", " ("))
                .contains("> [" + problem.code() + "] " + found.text() + "\n");
    }

    @Test
    void theEffectOfAnOperationOfTheProjectIsJudged() {
        assertThat(comments(op -> op.run(new DropLookup("guest", "x"))))
                .containsExactlyElementsOf(comments(op -> op.dropTable("guest")))
                .contains("RT201 loses data: guest");
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
}
