package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.processor.random.RandomSchemas;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class CompiledSchemaWriterTest {
    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Schema schema = new RandomSchemas(seed).schema();
            assertReadBack(new CompiledSchema(List.of("7c1e09d4b2aa"), schema), "seed " + seed);
        }
    }

    @Test
    void sqlByDatabaseAndLongTextsAreReadBack() throws IOException {
        Sql query = Sql.of("select 'Köln € 東京 " + "x".repeat(100_000) + "'").on("postgresql", "select 1");
        Schema schema = Schema.empty().withViews(List.of(new View("long", query)));
        assertReadBack(new CompiledSchema(List.of("7c1e09d4b2aa", "90ab09d4b2aa"), schema), "view");
    }

    @Test
    void everyColumnTypeIsReadBack() throws IOException {
        Schema schema = Snapshot.parse("""
                # Retort schema snapshot, format 1.
                head 7c1e09d4b2aa

                table every
                  column id bigint not null identity
                  column a enum('NEW','DONE') not null
                  column b enum status('NEW') null
                  column c array(varchar(20),3) null
                  column d definition("citext") null
                  column e timestamp(6) with time zone null
                  column f numeric(8,2) null
                  column g char(1) on mariadb "char(1)" on mysql "char(1)" null
                  primary key pk_every (id)

                end
                """).schema();
        assertReadBack(new CompiledSchema(List.of("7c1e09d4b2aa"), schema), "types");
    }

    @Test
    void equalSchemasGiveEqualBytes() {
        CompiledSchema compiled = new CompiledSchema(List.of("7c1e09d4b2aa"), new RandomSchemas(7).schema());
        assertThat(CompiledSchemaWriter.write(compiled)).isEqualTo(CompiledSchemaWriter.write(compiled));
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(CompiledSchema.FORMAT + 1);
        }
        assertThatThrownBy(() -> CompiledSchema.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 2");
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        byte[] bytes = CompiledSchemaWriter.write(new CompiledSchema(List.of("a"), new RandomSchemas(7).schema()));
        for (int length = 0; length < bytes.length; length++) {
            ByteArrayInputStream cut = new ByteArrayInputStream(bytes, 0, length);
            assertThatThrownBy(() -> CompiledSchema.read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aByteThatIsAnotherIsNoticedOrMeansTheSame() {
        CompiledSchema compiled = new CompiledSchema(List.of("a"), new RandomSchemas(7).schema());
        byte[] bytes = CompiledSchemaWriter.write(compiled);
        int refused = 0;
        for (int place = 0; place < bytes.length; place++) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            try {
                assertThat(CompiledSchema.read(new ByteArrayInputStream(damaged)))
                        .isEqualTo(compiled);
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).as("all but some bits of the header").isGreaterThan(bytes.length - 3);
    }

    private static void assertReadBack(CompiledSchema compiled, String name) throws IOException {
        assertThat(CompiledSchema.read(new ByteArrayInputStream(CompiledSchemaWriter.write(compiled))))
                .as(name)
                .isEqualTo(compiled);
    }
}
