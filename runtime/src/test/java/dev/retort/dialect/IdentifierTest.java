package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {
    static Stream<String> dialects() {
        return Dialects.all().stream().map(Dialect::name);
    }

    private static String h2(String name) {
        return Dialects.named("h2").identifier(name);
    }

    private static String postgresql(String name) {
        return Dialects.named("postgresql").identifier(name);
    }

    @Test
    void aPlainNameIsWrittenPlain() {
        assertThat(h2("guest_Id1")).isEqualTo("guest_Id1");
        assertThat(postgresql("größe$")).isEqualTo("größe$");
    }

    @Test
    void aReservedWordIsQuotedAsTheDatabaseFoldsIt() {
        assertThat(h2("Value")).isEqualTo("\"VALUE\"");
        assertThat(postgresql("Value")).isEqualTo("Value");
        assertThat(postgresql("Order")).isEqualTo("\"order\"");
    }

    @Test
    void aNameInBackticksIsTakenToTheLetter() {
        assertThat(h2("`Guest`")).isEqualTo("\"Guest\"");
        assertThat(postgresql("`a.b`")).isEqualTo("\"a.b\"");
    }

    @Test
    void aSchemaIsANameOfItsOwn() {
        assertThat(postgresql("sales.order")).isEqualTo("sales.\"order\"");
        assertThat(h2("`Sales`.guest")).isEqualTo("\"Sales\".guest");
    }

    @Test
    void nothingInANameCanEndIt() {
        assertThat(postgresql("a\"; drop table b; --")).isEqualTo("\"a\"\"; drop table b; --\"");
        assertThat(postgresql("`a\"; drop table b; --`")).isEqualTo("\"a\"\"; drop table b; --\"");
        assertThat(h2("guest id")).isEqualTo("\"GUEST ID\"");
    }

    /** Every word that is reserved anywhere names a table and a column on each database. */
    @ParameterizedTest
    @MethodSource("dialects")
    void everyReservedWordCanBeAName(String dialect) throws Exception {
        Set<String> words = new TreeSet<>(ReservedWords.H2);
        words.addAll(ReservedWords.POSTGRESQL);
        try (Engine engine = Engine.of(dialect)) {
            for (String word : words) {
                Column column = new Column(word, Types.integer(), true);
                Schema schema = engine.run(new CreateTable(Table.of(word, column)), Schema.empty());
                engine.run(new AddColumn(word, new Column("other", Types.integer(), true)), schema);
                engine.execute("drop table " + engine.dialect().identifier(word));
            }
        }
    }

    @Test
    void theWordsOfPostgresAreThoseThatItNames() throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            List<String> words = engine.query("select word from pg_get_keywords() where catcode in ('R', 'T')");
            assertThat(ReservedWords.POSTGRESQL).containsExactlyInAnyOrderElementsOf(words);
        }
    }

    @Test
    void aWordThatH2WouldMisreadIsOneOfItsReservedWords() throws Exception {
        Set<String> words = new TreeSet<>(ReservedWords.H2);
        words.addAll(ReservedWords.POSTGRESQL);
        assertThat(words)
                .filteredOn(word -> org.h2.util.ParserUtil.isKeyword(word, true))
                .allMatch(ReservedWords.H2::contains);
    }
}
