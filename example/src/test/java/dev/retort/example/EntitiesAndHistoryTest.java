package dev.retort.example;

import dev.retort.testkit.RetortHistoryTest;

/** The history with the entities and their Hibernate, on both databases that the application runs on. */
class EntitiesAndHistoryTest extends RetortHistoryTest {
    EntitiesAndHistoryTest() {
        super("dev.retort.example.migrations", "h2", "postgresql");
    }
}
