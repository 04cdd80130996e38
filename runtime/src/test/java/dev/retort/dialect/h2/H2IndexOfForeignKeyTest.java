package dev.retort.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A foreign key uses an index that an entity declares over its columns, as in the order of Hibernate. */
class H2IndexOfForeignKeyTest {
    private static final Table GUEST =
            Table.of("guest", new Column("id", Types.bigint(), false), new PrimaryKey("pk_guest", List.of("id")));
    private static final Table BOOKING = Table.of(
            "booking",
            new Column("id", Types.bigint(), false),
            new Column("guest_id", Types.bigint(), true),
            new Column("day", Types.bigint(), true),
            new PrimaryKey("pk_booking", List.of("id")),
            new ForeignKey(
                    "fk_guest",
                    List.of("guest_id"),
                    "guest",
                    List.of("id"),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION));

    @Test
    void aDeclaredIndexIsTheOnlyOne() throws SQLException {
        assertThat(indexes(BOOKING.withIndexes(List.of(Index.of("ix_guest", "guest_id desc")))))
                .containsExactly("IX_GUEST");
    }

    @Test
    void anIndexThatItCantUseLeavesItsOwnBeside() throws SQLException {
        assertThat(indexes(BOOKING.withIndexes(List.of(Index.of("ix_day", "day", "guest_id")))))
                .contains("IX_DAY")
                .hasSize(2);
    }

    /** The indexes of the table apart from that of its primary key. */
    private static List<String> indexes(Table table) throws SQLException {
        Dialect dialect = Dialects.named("h2");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (String sql : dialect.render(AppliedOperation.of(new CreateTable(GUEST), Schema.empty()))) {
                statement.execute(sql);
            }
            for (String sql : dialect.render(
                    AppliedOperation.of(new CreateTable(table), Schema.empty().plus(GUEST)))) {
                statement.execute(sql);
            }
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select index_name from information_schema.indexes where table_name = 'BOOKING' and index_type_name <> 'PRIMARY KEY' order by 1")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
