package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTest {
    private static final Sql SQL = Sql.of("a > 0").on("postgresql", "a ~ '1'").on("h2", "");

    @Test
    void aDatabaseGetsItsOwnTextOrThatOfAll() {
        assertThat(SQL.at("postgresql")).isEqualTo(Sql.of("a ~ '1'"));
        assertThat(SQL.at("mariadb")).isEqualTo(Sql.of("a > 0"));
        assertThat(SQL.at("h2").isEmpty()).isTrue();
        assertThat(SQL.isEmpty()).isFalse();
        assertThat(Sql.none().on("h2", "1").isEmpty()).isFalse();
    }

    @Test
    void aTextLikeThatOfAllIsNoOther() {
        assertThat(Sql.of("a").on("h2", "a")).isEqualTo(Sql.of("a"));
        assertThat(SQL.on("h2", "a > 0").on("postgresql", "a > 0")).isEqualTo(Sql.of("a > 0"));
    }

    @Test
    void aChangeReachesEveryTextAndMakesNoneOfNothing() {
        assertThat(SQL.map(text -> text + "!")).hasToString("\"a > 0!\" on h2 \"\" on postgresql \"a ~ '1'!\"");
    }
}
