package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table withCheck(String expression) {
        return Table.of(
                "t", new Column("a", Types.integer(), true), new Check("", "", expression), Index.of("i", "a", "f(a)"));
    }

    private static String checkAfterRename(String expression) {
        return withCheck(expression)
                .renameColumn("a", "b")
                .checks()
                .get(0)
                .expression()
                .text();
    }

    @Test
    void aRenamedColumnIsFollowedWhereItStandsAsAWord() {
        assertThat(checkAfterRename("A > 0 and ab < a")).isEqualTo("b > 0 and ab < b");
    }

    @Test
    void aStringIsNoMentionOfAColumn() {
        assertThat(checkAfterRename("a <> 'a' and a <> 'it''s a'")).isEqualTo("b <> 'a' and b <> 'it''s a'");
    }

    @Test
    void neitherIsAFunctionNorANameInBackticks() {
        assertThat(checkAfterRename("a(1) > a and `a` > 0")).isEqualTo("a(1) > b and `a` > 0");
    }

    @Test
    void anIndexFollowsInColumnsAndExpressions() {
        assertThat(withCheck("1 = 1").renameColumn("a", "b").indexes().get(0).toString())
                .isEqualTo("index i (b, f(b))");
    }

    @Test
    void aPartOfAnIndexIsAColumnOrAnExpressionWithItsOrder() {
        assertThat(IndexPart.parse("created DESC")).isEqualTo(new IndexPart("created", IndexPart.Order.DESC));
        assertThat(IndexPart.parse(" lower(mail) asc ")).isEqualTo(new IndexPart("lower(mail)", IndexPart.Order.ASC));
        assertThat(IndexPart.parse("`Desc`")).isEqualTo(new IndexPart("`Desc`", IndexPart.Order.DEFAULT));
        assertThat(IndexPart.parse("`A b`").isColumn()).isTrue();
        assertThat(IndexPart.parse("lower(mail)").isColumn()).isFalse();
    }

    @Test
    void partsAreCopied() {
        List<Column> columns = new java.util.ArrayList<>();
        Table table = Table.of("t").withColumns(columns);
        columns.add(new Column("a", Types.integer(), true));
        assertThat(table.columns()).isEmpty();
    }
}
