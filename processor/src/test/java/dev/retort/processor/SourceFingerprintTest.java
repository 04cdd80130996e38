package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFingerprintTest {
    private static final String INDEX = "META-INF/services/dev.retort.Migration";
    private static final Pattern SOURCE = Pattern.compile(" source=([0-9a-f]{16})\n");
    private static final String REVISION = """
            package com.acme.migrations;
            import static dev.retort.schema.Types.varchar;
            import static dev.retort.Definitions.column;
            import dev.retort.*;
            /** Adds a note. */
            @Revision(id = "4be2f0c81d37", message = "note")
            public final class Note_4be2 implements Migration {
                @Override public void upgrade(Operations op) {
                    op.addColumn("booking", column("note", varchar(500)).nullable());
                }
                @Override public void downgrade(Operations op) {}
            }
            """;

    private static final String CALLING = REVISION.replace(
            "op.addColumn(\"booking\", column(\"note\", varchar(500)).nullable());", "Note_4be2_Part01.upgrade(op);");

    private static final String PART = """
            package com.acme.migrations;
            import static dev.retort.Definitions.*;
            import static dev.retort.schema.Types.*;
            import dev.retort.*;
            @PartOf(Note_4be2.class)
            final class Note_4be2_Part01 {
                static void upgrade(Operations op) {
                    op.addColumn("booking", column("note", varchar(500)).nullable());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isTheSameWhateverTheFormattingAndTheComments() {
        String formatted = REVISION.replace("/** Adds a note. */", "/* A note. */")
                .replace("op.addColumn(", "// why\n  op . addColumn (\n");
        assertThat(fingerprint(formatted)).isEqualTo(fingerprint(REVISION)).isNotEmpty();
    }

    @Test
    void isAnotherWhereTheClassSaysSomethingElse() {
        assertThat(fingerprint(REVISION.replace("500", "501"))).isNotEmpty().isNotEqualTo(fingerprint(REVISION));
        assertThat(fingerprint(REVISION.replace("\"note\")", "\"a note\")")))
                .isNotEmpty()
                .isNotEqualTo(fingerprint(REVISION));
    }

    @Test
    void coversNestedClasses() {
        String nested = REVISION.replace("500", "Length.MAX")
                .replace(
                        "downgrade(Operations op) {}",
                        "downgrade(Operations op) {}\n static class Length { static final int MAX = 500; }");
        assertThat(fingerprint(nested))
                .isNotEmpty()
                .isNotEqualTo(fingerprint(nested.replace("MAX = 500", "MAX = 501")));
    }

    @Test
    void isMissingWhereAnotherClassHasASay() {
        String lengths = """
                package com.acme.migrations;
                public final class Lengths {
                    public static final int NOTE = 500;
                }
                """;
        assertThat(fingerprint(REVISION.replace("500", "Lengths.NOTE"), lengths))
                .isEmpty();
        String elsewhere = lengths.replace("com.acme.migrations", "com.acme.lengths");
        assertThat(fingerprint(REVISION.replace("500", "com.acme.lengths.Lengths.NOTE"), elsewhere))
                .isEmpty();
        String imported = REVISION.replace("500", "NOTE")
                .replace("import dev.retort.*;", "import dev.retort.*;\nimport static com.acme.lengths.Lengths.NOTE;");
        assertThat(fingerprint(imported, elsewhere)).isEmpty();
    }

    @Test
    void staysInTheIndexWhereACompilationLeavesTheClassOut() {
        Workspace workspace = new Workspace(folder).source(REVISION).source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """);
        workspace.compile();
        String index = workspace.output(INDEX);
        workspace.compileOnly(List.of("com.acme.migrations.package-info"));
        assertThat(workspace.output(INDEX)).isEqualTo(index).contains(" source=");
    }

    @Test
    void coversThePartsOfARevision() {
        assertThat(fingerprint(CALLING, PART)).isNotEmpty().isNotEqualTo(fingerprint(REVISION));
        assertThat(fingerprint(CALLING, PART.replace("500", "501")))
                .isNotEmpty()
                .isNotEqualTo(fingerprint(CALLING, PART));
        assertThat(fingerprint(CALLING, PART.replace("@PartOf(Note_4be2.class)", "")))
                .isEmpty();
    }

    @Test
    void isMissingWhereAPartIsCompiledWithoutItsRevision() {
        Workspace workspace = new Workspace(folder).source(CALLING).source(PART).source("""
                @dev.retort.Migrations
                package com.acme.migrations;
                """);
        workspace.compile();
        assertThat(workspace.output(INDEX)).contains(" source=");
        workspace.compileOnly(List.of("com.acme.migrations.Note_4be2_Part01"));
        assertThat(workspace.output(INDEX)).endsWith("\ncom.acme.migrations.Note_4be2 # id=4be2f0c81d37 parents=\n");
    }

    @Test
    void isMissingWhereTheCompilerShowsNoTree() {
        Workspace workspace = new Workspace(folder, new EclipseCompiler(), List.of()).source(REVISION);
        workspace.compile("--release", "17");
        assertThat(workspace.output(INDEX)).endsWith("\ncom.acme.migrations.Note_4be2 # id=4be2f0c81d37 parents=\n");
    }

    /** The fingerprint that the index has; empty where it has none. */
    private String fingerprint(String... sources) {
        Workspace workspace = new Workspace(folder);
        for (String source : sources) {
            workspace.source(source);
        }
        workspace.compile();
        Matcher matcher = SOURCE.matcher(workspace.output(INDEX));
        return matcher.find() ? matcher.group(1) : "";
    }
}
