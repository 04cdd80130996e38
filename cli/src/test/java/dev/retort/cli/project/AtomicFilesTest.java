package dev.retort.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    @Test
    void writesNewFilesAndReplacesOldOnes() throws IOException {
        Path old = Files.writeString(folder.resolve("schema.snapshot"), "old");
        Path fresh = folder.resolve("com/acme/AddNote.java");
        new AtomicFiles().add(fresh, "class").add(old, "new").write();
        assertThat(fresh).hasContent("class");
        assertThat(old).hasContent("new");
    }

    @Test
    void takesBackWhatIsInPlaceWhenAnotherCannotTakeIts() throws IOException {
        Path old = Files.writeString(folder.resolve("AddNote.java"), "old");
        Path fresh = folder.resolve("AddNote_Part01.java");
        Path blocked = Files.createDirectories(folder.resolve("schema.snapshot/in/the/way"));
        Path snapshot = folder.resolve("schema.snapshot");
        assertThatThrownBy(() -> new AtomicFiles()
                        .add(fresh, "part")
                        .add(old, "new")
                        .add(snapshot, "schema")
                        .write())
                .isInstanceOf(IOException.class);
        assertThat(old).hasContent("old");
        assertThat(fresh).doesNotExist();
        assertThat(blocked).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(old, snapshot);
        }
    }

    @Test
    void changesNothingWhenOneOfThemCannotBeWritten() throws IOException {
        Path old = Files.writeString(folder.resolve("schema.snapshot"), "old");
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("AddNote.java");
        assertThatThrownBy(() ->
                        new AtomicFiles().add(old, "new").add(blocked, "class").write())
                .isInstanceOf(IOException.class);
        assertThat(old).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
