package dev.retort.processor.hazard;

import static dev.retort.Definitions.check;
import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.sequence;
import static dev.retort.Definitions.unique;
import static dev.retort.processor.hazard.HazardComments.EMAIL;
import static dev.retort.processor.hazard.HazardComments.comments;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.problem.Problem;
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
        cases.put(
                Problem.LOSES_DATA,
                op -> op.dropColumn("guest", column("fax", varchar(40)).nullable()));
        cases.put(Problem.NULLS_IN_ROWS, op -> op.alterColumn("guest", EMAIL.withNullable(true), EMAIL));
        cases.put(Problem.DUPLICATES_IN_ROWS, op -> op.addUnique("guest", unique("uq_guest_email", "email")));
        cases.put(
                Problem.VALUES_TOO_LARGE,
                op -> op.alterColumn(
                        "guest",
                        column("name", varchar(100)).nullable(),
                        column("name", varchar(40)).nullable()));
        cases.put(Problem.ROWS_AGAINST_CHECK, op -> op.addCheck("booking", check("ck", "nights > 0")));
        cases.put(Problem.ROWS_WITHOUT_TARGET, HazardsTest::reference);
        cases.put(Problem.NO_VALUE_FOR_ROWS, op -> op.addColumn("guest", EMAIL));
        cases.put(
                Problem.REWRITES_TABLE,
                op -> op.alterColumn(
                        "guest",
                        column("code", integer()).nullable(),
                        column("code", bigint()).nullable()));
        cases.put(Problem.BLOCKS_WRITES, op -> op.createIndex("booking", index("ix_booking_guest_id", "guest_id")));
        cases.put(Problem.SCANS_UNDER_LOCK, HazardsTest::reference);
        cases.put(Problem.NUMBERS_START_ANEW, op -> {
            op.renameTable("guest", "visitor");
            op.createSequence(sequence("visitor_SEQ", 1, 50));
            op.dropSequence(sequence("guest_SEQ", 1, 50));
        });
        cases.put(Problem.RENAMES_UNDER_RUNNING, op -> op.renameColumn("guest", "fax", "phone"));
        cases.put(
                Problem.DROPS_UNDER_RUNNING,
                op -> op.dropColumn("guest", column("fax", varchar(40)).nullable()));
        cases.put(Problem.NOT_NULL_UNDER_RUNNING, op -> op.addColumn("guest", EMAIL));
        cases.put(
                Problem.ALLOCATION_UNDER_RUNNING,
                op -> op.alterSequence(sequence("booking_seq", 1, 50), sequence("booking_seq", 1, 10)));
        cases.put(
                Problem.OUTSIDE_TRANSACTION,
                op -> op.online().createIndex("booking", index("ix_booking_guest_id", "guest_id")));
        return cases;
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
        HazardFound found = Hazards.of(Operations.recordedBy(CASES.get(problem))).stream()
                .flatMap(List::stream)
                .filter(each -> each.problem() == problem)
                .findFirst()
                .orElseThrow();
        assertThat(found.way()).isNotBlank();
        assertThat(Files.readString(Path.of("../docs/problems", problem.code() + ".md")))
                .contains("> [" + problem.code() + "] " + found.text() + "\n");
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
