package dev.retort.example.migrations;

import dev.retort.testkit.RetortHistoryTest;

/** The reviewed history of the platform. The entities are another module's, which also asks Hibernate. */
class HistoryTest extends RetortHistoryTest {
    HistoryTest() {
        super("dev.retort.example.migrations", "h2");
    }
}
