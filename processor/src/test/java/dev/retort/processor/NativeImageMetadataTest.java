package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation leaves for GraalVM. */
class NativeImageMetadataTest {
    private static final String METADATA = NativeImageMetadata.path("com.acme.migrations");
    private static final String HOME = """
            @dev.retort.Migrations
            package com.acme.migrations;
            """;
    private static final String REVISION = """
            package com.acme.migrations;
            import dev.retort.*;
            @Revision(id = "4be2f0c81d37", message = "note")
            public final class Note_4be2 implements Migration {
                @Override public void upgrade(Operations op) {}
                @Override public void downgrade(Operations op) {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void namesThePackageAndTheRevisionsWithTheirConstructors() {
        Workspace workspace = new Workspace(folder).source(HOME).source(REVISION);

        workspace.compile();

        assertThat(workspace.output(METADATA)).isEqualTo("""
                [
                  {"name": "com.acme.migrations.package-info"},
                  {"name": "com.acme.migrations.Note_4be2", "methods": [{"name": "<init>", "parameterTypes": []}]}
                ]
                """);
    }

    @Test
    void keepsTheRevisionsThatACompilationLeavesOut() {
        Workspace workspace = new Workspace(folder).source(HOME).source(REVISION);
        workspace.compile();
        String all = workspace.output(METADATA);

        workspace.compileOnly(List.of("com.acme.migrations.package-info"));

        assertThat(workspace.output(METADATA)).isEqualTo(all);
    }

    @Test
    void isAbsentWithoutARevision() {
        Workspace workspace = new Workspace(folder).source(HOME);

        workspace.compile();

        assertThat(workspace.hasOutput(METADATA)).isFalse();
    }
}
