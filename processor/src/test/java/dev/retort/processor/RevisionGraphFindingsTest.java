package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the revisions is said where they are annotated, before anything runs. */
class RevisionGraphFindingsTest {
    @TempDir
    Path folder;

    private Workspace workspace() {
        return new Workspace(folder).source("""
                        @dev.retort.Migrations
                        package com.acme.migrations;
                        """).source(revision("Baseline", "id = \"4be2f0c81d37\""));
    }

    private static String revision(String name, String node) {
        return """
                package com.acme.migrations;
                import dev.retort.*;
                @Revision(%s)
                public final class %s implements Migration {
                    @Override public void upgrade(Operations op) {}
                    @Override public void downgrade(Operations op) {}
                }
                """.formatted(node, name);
    }

    @Test
    void severalHeads() {
        assertThat(workspace()
                        .source(revision("Left", "id = \"aaaaaaaaaaaa\", parents = \"4be2f0c81d37\""))
                        .source(revision("Right", "id = \"bbbbbbbbbbbb\", parents = \"4be2f0c81d37\""))
                        .compile()
                        .messages())
                .isEqualTo(
                        "com/acme/migrations/Left.java:3: warning: [RT303] The history has 2 heads: aaaaaaaaaaaa, bbbbbbbbbbbb."
                                + " They were written in parallel on two branches, so \"head\" is ambiguous."
                                + " Join them:  retort merge   or, to keep the branches separate, give each a label on its first revision:"
                                + "  @Revision(labels = \"…\")");
    }

    @Test
    void severalHeadsThatHaveLabelsAreMeant() {
        Workspace workspace = workspace()
                .source(revision("Left", "id = \"aaaaaaaaaaaa\", parents = \"4be2f0c81d37\", labels = \"left\""))
                .source(
                        revision(
                                "Right",
                                "id = \"bbbbbbbbbbbb\", parents = \"4be2f0c81d37\", labels = {\"right\", \"wing\"}, dependsOn = \"aaaaaaaaaaaa\""));
        assertThat(workspace.compile().messages()).isEmpty();
        assertThat(workspace.index())
                .contains(
                        "com.acme.migrations.Left # id=aaaaaaaaaaaa parents=4be2f0c81d37 labels=left\n",
                        "com.acme.migrations.Right # id=bbbbbbbbbbbb parents=4be2f0c81d37 labels=right,wing depends=aaaaaaaaaaaa\n");
    }

    @Test
    void allThatIsWrongIsSaidEachOnItsAnnotation() {
        assertThat(workspace()
                        .source(revision("Copy", "id = \"4be2f0c81d37\""))
                        .source(revision(
                                "Gone",
                                "id = \"aaaaaaaaaaaa\", parents = \"4be2f0c81d37\", dependsOn = \"dddddddddddd\""))
                        .source(revision(
                                "One", "id = \"bbbbbbbbbbbb\", parents = \"4be2f0c81d37\", labels = {\"x\", \"head\"}"))
                        .source(revision("Other", "id = \"cccccccccccc\", parents = \"bbbbbbbbbbbb\", labels = \"x\""))
                        .source(revision("Round", "id = \"eeeeeeeeeeee\", dependsOn = \"eeeeeeeeeeee\""))
                        .compile()
                        .messages()
                        .lines()
                        .map(line -> line.replaceAll("(\\[RT\\d+\\]).*", "$1")))
                .containsExactlyInAnyOrder(
                        "com/acme/migrations/Baseline.java:3: warning: [RT306]",
                        "com/acme/migrations/Gone.java:3: warning: [RT311]",
                        "com/acme/migrations/One.java:3: warning: [RT313]",
                        "com/acme/migrations/Other.java:3: warning: [RT312]",
                        "com/acme/migrations/Round.java:3: warning: [RT305]");
    }

    @Test
    void aMissingParent() {
        assertThat(workspace()
                        .source(revision("Note", "id = \"aaaaaaaaaaaa\", parents = \"cccccccccccc\""))
                        .compile()
                        .messages())
                .startsWith("com/acme/migrations/Note.java:3: warning: [RT304] Revision aaaaaaaaaaaa"
                        + " (com.acme.migrations.Note) follows cccccccccccc, which does not exist,");
    }

    @Test
    void anIdThatIsGivenTwice() {
        assertThat(workspace()
                        .source(revision("Copy", "id = \"4be2f0c81d37\""))
                        .compile()
                        .messages())
                .startsWith("com/acme/migrations/Baseline.java:3: warning: [RT306] ");
    }

    @Test
    void aCircle() {
        assertThat(workspace()
                        .source(revision("Left", "id = \"aaaaaaaaaaaa\", parents = \"bbbbbbbbbbbb\""))
                        .source(revision("Right", "id = \"bbbbbbbbbbbb\", parents = \"aaaaaaaaaaaa\""))
                        .compile("-Aretort.drift=error"))
                .satisfies(compiled -> assertThat(compiled.success()).isFalse())
                .satisfies(compiled -> assertThat(compiled.messages()).contains("Left.java:3: error: [RT305] "));
    }
}
