package dev.retort.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The column {@code fax} of the table {@code guest} in the queries of views. {@code HandmadeViewsTest} asks databases. */
class ColumnsReadTest {
    private static boolean readsFax(String query) {
        return ColumnsRead.any(Sql.of(query), "guest", List.of("fax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from guest",
                "select count(*) from guest",
                "select g.id, upper(g.name) from guest g where g.name <> 'n*'",
                "select g.id from app.guest as g join booking b on b.guest_id = g.id",
                "select guest.id from guest left join booking on booking.guest_id = guest.id group by guest.id",
                "select id, /* all * of guest */ name from guest -- and guest",
                "select id from guest where id in (select guest_id from booking) union all select id from guest g",
                "select fax from hotel",
                "select * from hotel",
            })
    void aQueryThatNamesItsColumnsReadsNoOther(String query) {
        assertThat(readsFax(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select fax from guest",
                "select FAX from GUEST",
                "select g.id from guest g where g.\"fax\" is not null",
                "select * from guest",
                "select g.* from guest g",
                "select id, count(*), h.* from guest h group by id",
                "select guest_id from booking natural join guest",
                "table guest",
                "select to_json(g) from guest g",
                "select to_json(guest) from guest",
                "select id, guest from guest",
                "select g from app.guest as g",
                "select b from guest as g (a, b)",
                "with guest as (select a, b from app.guest) select b from guest",
            })
    void aQueryThatMayReadAllReadsIt(String query) {
        assertThat(readsFax(query)).isTrue();
    }

    @Test
    void oneDatabaseIsEnough() {
        Sql query = Sql.of("select id from guest").on("h2", "select id, fax from guest");

        assertThat(ColumnsRead.any(query, "guest", List.of("fax"))).isTrue();
        assertThat(ColumnsRead.any(query, "guest", List.of())).isFalse();
    }
}
