package dev.retort.run;

import static dev.retort.run.Runners.runner;

import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What H2 leaves in its file at moments that are too short to be hit by chance. Each of them with {@code make torture}. */
@ExtendWith(FigureTable.class)
class H2FileTest {
    private static final int STRIDE = FigureTable.TORTURE ? 1 : 4;

    /** H2 writes half a second late. */
    private static final int WRITTEN_AFTER_MILLIS = 1_200;

    /** Where it gives something another name, H2 has a copy beside the table that it changes, or a copy and no table. */
    @Test
    void whatH2LeftOfATableIsPutInItsPlaceByTheNextRun() throws Exception {
        HeldProgram renaming = new HeldProgram("org.h2.engine.Database", "renameSchemaObject");
        Figures figures = new Figures(Kind.H2_FILE, Column.INSIDE_ALTER_TABLE);
        boolean killed = true;
        for (int call = 1; killed; call += STRIDE) {
            try (TestDatabase database = TestDatabase.create(Kind.H2_FILE)) {
                database.release();
                killed = renaming.killedAt(call, WRITTEN_AFTER_MILLIS, database);
                figures.count(killed, database, true, () -> finish(database));
            }
        }
        figures.report();
    }

    private static void finish(TestDatabase database) {
        runner(database, CrashHistory.GRAPH).upgrade("head");
    }
}
