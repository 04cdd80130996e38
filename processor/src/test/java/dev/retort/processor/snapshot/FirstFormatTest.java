package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.processor.diff.Diff;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A snapshot of format 1 that was committed once: later versions read it, whatever they write. Never change the file. */
class FirstFormatTest {
    private static final Path FILE = Path.of("src/test/resources/format-1/schema.snapshot");

    @Test
    void itIsReadAndTheNextChangeFollowsIt() throws IOException {
        Snapshot snapshot = Snapshot.parse(Files.readString(FILE));

        assertThat(snapshot.heads()).containsExactly("7c1e09d4b2aa");
        assertThat(snapshot.kept()).hasSize(2);
        assertThat(snapshot.handmade()).hasSize(2);
        assertThat(snapshot.facts()).hasSize(1);
        AddColumn next = new AddColumn("guest", new Column("phone", Types.varchar(20), true));
        Schema goal = next.applyTo(snapshot.schema());
        assertThat(Diff.between(snapshot.schema(), goal, List.of())).containsExactly(next);
    }
}
