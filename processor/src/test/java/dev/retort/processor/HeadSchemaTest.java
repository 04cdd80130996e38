package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema at the heads as a compilation leaves it, and what an upgrade of the compiled classes loads. */
class HeadSchemaTest {
    private static final String PACKAGE = "com.acme.migrations";
    private static final String SNAPSHOT = "com/acme/migrations/schema.snapshot";
    private static final String FILE = CompiledSchema.path(PACKAGE);

    @TempDir
    Path folder;

    @Test
    void isTheSchemaOfTheSnapshot() throws IOException {
        List<Draft> drafts = history(2);
        Workspace workspace = workspace(drafts);
        assertThat(workspace.compile().messages()).isEmpty();
        assertThat(compiled())
                .isEqualTo(new CompiledSchema(List.of(drafts.get(1).id()), schema(drafts)));
    }

    @Test
    void followsTheSnapshotOfTheOption() throws IOException {
        List<Draft> drafts = history(3);
        Path file = folder.resolve("elsewhere.snapshot");
        Files.writeString(file, snapshot(drafts));
        assertThat(workspace(drafts.subList(0, 2))
                        .compile("-Aretort.snapshot=" + file)
                        .messages())
                .isEmpty();
        assertThat(compiled().heads()).containsExactly(drafts.get(2).id());
    }

    @Test
    void isGoneWithTheSnapshotAndWithTheRevisions() throws IOException {
        Workspace workspace = workspace(history(2));
        workspace.compile();
        assertThat(workspace.hasOutput(FILE)).isTrue();
        Files.delete(folder.resolve("out").resolve(SNAPSHOT));
        workspace.compile();
        assertThat(workspace.hasOutput(FILE)).isFalse();
    }

    @Test
    void isNotThereInACompilationWithoutRevisions() {
        Workspace workspace = workspace(List.of()).resource(SNAPSHOT, snapshot(history(2)));
        workspace.compile();
        assertThat(workspace.hasOutput(FILE)).isFalse();
    }

    @Test
    void anUpgradeLoadsThePendingClassAlone() throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:heads;DB_CLOSE_DELAY=-1");
        List<Draft> drafts = history(30);
        workspace(drafts.subList(0, 29)).compile();
        assertThat(upgraded(database)).hasSize(29 + 1).contains(className(drafts.get(0)));

        workspace(drafts).compile();
        assertThat(upgraded(database)).containsExactly(PACKAGE + ".package-info", className(drafts.get(29)));
        assertThat(upgraded(database)).as("nothing is pending").isEmpty();
    }

    /** Upgrades by the compiled classes, and gives the names of those that were loaded, in order. */
    private List<String> upgraded(JdbcDataSource database) throws IOException {
        try (CountingLoader loader = new CountingLoader(folder.resolve("out"))) {
            Retort.using(database).classLoader(loader).upgrade();
            return loader.loaded;
        }
    }

    /** Notes every class that is defined from a folder. */
    private static final class CountingLoader extends URLClassLoader {
        private final List<String> loaded = new ArrayList<>();

        CountingLoader(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, HeadSchemaTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }

    private Workspace workspace(List<Draft> drafts) {
        Workspace workspace = new Workspace(folder).source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """);
        drafts.forEach(draft -> workspace.source(draft.toString()));
        return drafts.isEmpty() ? workspace : workspace.resource(SNAPSHOT, snapshot(drafts));
    }

    /** A table, then a column a revision. */
    private static List<Draft> history(int revisions) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < revisions; i++) {
            Operation operation = i == 0
                    ? new CreateTable(Table.of(
                            "guest",
                            new Column("id", Types.bigint(), false),
                            new PrimaryKey("pk_guest", List.of("id"))))
                    : new AddColumn("guest", new Column("c" + i, Types.integer(), true));
            List<String> parents =
                    i == 0 ? List.of() : List.of(drafts.get(i - 1).id());
            drafts.add(Draft.of(PACKAGE, parents, "step " + i, schema(drafts), List.of(operation)));
        }
        return drafts;
    }

    private static Schema schema(List<Draft> drafts) {
        Schema schema = Schema.empty();
        for (Draft draft : drafts) {
            for (Operation operation : draft.upgrade()) {
                schema = operation.applyTo(schema);
            }
        }
        return schema.canonical();
    }

    private static String snapshot(List<Draft> drafts) {
        return new Snapshot(List.of(drafts.get(drafts.size() - 1).id()), schema(drafts)).toString();
    }

    private static String className(Draft draft) {
        return draft.packageName() + "." + draft.className();
    }

    private CompiledSchema compiled() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("out").toUri().toURL()}, null)) {
            return CompiledSchema.find(loader, PACKAGE).orElseThrow();
        }
    }
}
