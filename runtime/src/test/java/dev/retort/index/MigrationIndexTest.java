package dev.retort.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.IndexLoader;
import dev.retort.index.MigrationIndex.Line;
import dev.retort.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationIndexTest {
    @Test
    void theCommentSaysWhereARevisionIsInTheGraph() {
        assertThat(MigrationIndex.parse("com.acme.Merge_7c1e # id=7c1e09d4b2aa parents=4be2f0c81d37,0123456789ab"))
                .contains(new Line(
                        "com.acme.Merge_7c1e",
                        Optional.of(new RevisionHeader("7c1e09d4b2aa", List.of("4be2f0c81d37", "0123456789ab")))));
        assertThat(MigrationIndex.parse("com.acme.Base # id=4be2f0c81d37 parents="))
                .contains(new Line("com.acme.Base", Optional.of(new RevisionHeader("4be2f0c81d37", List.of()))));
        assertThat(MigrationIndex.parse("com.acme.Pay # id=90ab09d4b2aa parents= labels=pay,cash depends=4be2f0c81d37"))
                .contains(new Line(
                        "com.acme.Pay",
                        Optional.of(new RevisionHeader(
                                "90ab09d4b2aa", List.of(), List.of("pay", "cash"), List.of("4be2f0c81d37"), ""))));
        assertThat(MigrationIndex.parse("com.acme.Base # id=4be2f0c81d37 parents= source=52a0c9e4d1b7f386"))
                .contains(new Line(
                        "com.acme.Base",
                        Optional.of(new RevisionHeader(
                                "4be2f0c81d37", List.of(), List.of(), List.of(), "52a0c9e4d1b7f386"))));
    }

    @Test
    void aServicesFileAsAnyToolWritesItIsReadToo() {
        Optional<Line> bare = Optional.of(new Line("com.acme.Base", Optional.empty()));
        assertThat(MigrationIndex.parse("com.acme.Base")).isEqualTo(bare);
        assertThat(MigrationIndex.parse("  com.acme.Base\t#id gone")).isEqualTo(bare);
        assertThat(MigrationIndex.parse("com.acme.Base # id= parents=")).isEqualTo(bare);
        assertThat(MigrationIndex.parse("# a comment")).isEmpty();
        assertThat(MigrationIndex.parse(" ")).isEmpty();
    }

    @Test
    void theClassesAreSortedAndThereOnce(@TempDir Path directory) {
        IndexLoader loader = new IndexLoader(directory, "com.acme.B\ncom.acme.A\n", "com.acme.B\n");
        assertThat(MigrationIndex.read(loader)).extracting(Line::className).containsExactly("com.acme.A", "com.acme.B");
    }
}
