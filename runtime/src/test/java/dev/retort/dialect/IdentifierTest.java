package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AddCheck;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {
    static Stream<String> dialects() {
        return Engine.dialects().map(Dialect::name);
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
    void mySqlAndMariaDbQuoteWithBackticks() {
        assertThat(Dialects.named("mysql").identifier("sales.Order")).isEqualTo("sales.`Order`");
        assertThat(Dialects.named("mariadb").identifier("`a b`")).isEqualTo("`a b`");
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

    private static Set<String> reservedAnywhere() {
        Set<String> words = new TreeSet<>(ReservedWords.H2);
        words.addAll(ReservedWords.POSTGRESQL);
        words.addAll(ReservedWords.MYSQL);
        words.addAll(ReservedWords.MARIADB);
        return words;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyReservedWordCanBeAName(String dialect) throws Exception {
        Column[] columns = reservedAnywhere().stream()
                .map(word -> new Column(word, Types.smallint(), true))
                .toArray(Column[]::new);
        try (Engine engine = Engine.of(dialect)) {
            Schema schema = engine.run(new CreateTable(Table.of("order", columns)), Schema.empty());
            for (String word : List.of("user", "value", "rank", "position")) {
                schema = engine.run(new CreateIndex("order", Index.of(word, word)), schema);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aReservedWordInTheCheckOfItsColumnIsQuotedToo(String dialect) throws Exception {
        try (Engine engine = Engine.of(dialect)) {
            Table table = Table.of("visit", new Column("order", Types.varchar(9), true));
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            engine.run(new AddCheck("visit", new Check("ck_visit", "order", "ORDER in ('order','user')")), schema);
        }
    }

    @Test
    void aCheckKeepsItsLiteralsAndWhatIsQuotedAlready() {
        Identifiers names = new Identifiers(ReservedWords.H2, name -> name.toUpperCase(Locale.ROOT), '"');
        assertThat(names.condition(new Check("", "day", "day in ('day') and `day` > 0 and holiday")))
                .isEqualTo("\"DAY\" in ('day') and \"day\" > 0 and holiday");
        assertThat(names.condition(new Check("", "nights", "NIGHTS > 0"))).isEqualTo("NIGHTS > 0");
    }

    @Test
    void theWordsOfPostgresAreThoseThatItNames() throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            List<String> words = engine.query("select word from pg_get_keywords() where catcode in ('R', 'T')");
            assertThat(ReservedWords.POSTGRESQL).containsExactlyInAnyOrderElementsOf(words);
        }
    }

    @Test
    void theWordsOfMySqlAreAtLeastThoseThatItNames() throws Exception {
        try (Engine engine = Engine.of("mysql")) {
            List<String> words = engine.query("select lower(word) from information_schema.keywords where reserved = 1");
            assertThat(ReservedWords.MYSQL).containsAll(words);
        }
    }

    @Test
    void aWordThatH2WouldMisreadIsOneOfItsReservedWords() throws Exception {
        assertThat(reservedAnywhere())
                .filteredOn(word -> org.h2.util.ParserUtil.isKeyword(word, true))
                .allMatch(ReservedWords.H2::contains);
    }
}
