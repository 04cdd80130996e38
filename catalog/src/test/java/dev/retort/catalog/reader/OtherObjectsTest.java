package dev.retort.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.dialect.Engine;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a schema has no place for is listed, and is nothing to drop. */
class OtherObjectsTest {
    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(
                        "h2",
                        List.of(
                                "create table t (id bigint generated always as identity (start with 5), a integer,"
                                        + " b integer invisible, constraint uq_a unique nulls not distinct (a))",
                                "create unique nulls not distinct index ix_b on t (b)",
                                "create view v as select id from t",
                                "comment on view v is 'ids'",
                                "create synonym s for t",
                                "create alias root for 'java.lang.Math.sqrt'",
                                "create constant ten value 10"),
                        List.of(
                                "comment of view V",
                                "constant TEN",
                                "function ROOT",
                                "identity of its own (always start 5 increment 1) ID of T",
                                "index (nulls not distinct) IX_B of T",
                                "invisible column B of T",
                                "synonym S",
                                "unique (nulls not distinct) UQ_A of T")),
                Arguments.of(
                        "postgresql",
                        List.of(
                                "create table t (id bigint generated always as identity (start with 5), a integer, r int4range,"
                                        + " exclude using gist (r with &&))",
                                "create index ix_a on t (a) where a > 0",
                                "create view v as select id from t",
                                "comment on view v is 'ids'",
                                "create table p (a integer) partition by range (a)",
                                "create table p1 partition of p for values from (0) to (9)",
                                "create function f() returns trigger language plpgsql as 'begin return new; end'",
                                "create trigger g before insert on t for each row execute function f()",
                                "create rule r as on delete to t do instead nothing",
                                "alter table t enable row level security",
                                "create policy own on t"),
                        List.of(
                                "comment of view v",
                                "index (exclude) t_r_excl of t",
                                "function f",
                                "identity of its own (always start 5 increment 1) id of t",
                                "index (where (a > 0)) ix_a of t",
                                "partition p1 of p",
                                "partitioning",
                                "policy own of t",
                                "rule r of t",
                                "trigger g of t")),
                Arguments.of(
                        "mysql",
                        List.of(
                                "create table t (id integer) row_format = compressed partition by hash (id) partitions 2",
                                "create trigger g before insert on t for each row set new.id = 1",
                                "create procedure p() select 1"),
                        List.of(
                                "options of table (row_format=COMPRESSED partitioned) t",
                                "partition p0 of t",
                                "partition p1 of t",
                                "procedure p",
                                "trigger g of t")),
                Arguments.of(
                        "mariadb",
                        List.of(
                                "create table t (id integer) row_format = compressed",
                                "create trigger g before insert on t for each row set new.id = 1"),
                        List.of("options of table (row_format=COMPRESSED) t", "trigger g of t")),
                Arguments.of(
                        "sqlite",
                        List.of(
                                "create virtual table f using fts5(x)",
                                "create table s (id integer primary key) strict",
                                "create table w (id integer primary key) without rowid",
                                "create trigger g after insert on s begin select 1; end"),
                        List.of(
                                "option of table (strict) s",
                                "option of table (without rowid) w",
                                "trigger g of s",
                                "virtual table f")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatASchemaHasNoPlaceForIsListed(String database, List<String> statements, List<String> expected)
            throws SQLException {
        try (Engine engine = Engine.of(database)) {
            engine.empty();
            for (String sql : statements) {
                engine.execute(sql);
            }
            LiveSchema live = LiveSchema.read(engine.connection(), engine.dialect());

            List<String> listed = SchemaDrift.between(live.schema(), live, engine.dialect(), IgnoredObjects.none())
                    .notCompared();

            assertThat(listed).hasSameSizeAs(expected);
            assertThat(expected).allSatisfy(each -> assertThat(listed).anyMatch(line -> line.startsWith(each)));
            assertThat(SchemaDrift.between(Schema.empty(), live, engine.dialect(), IgnoredObjects.none())
                            .items())
                    .as("no hidden table of a virtual one")
                    .noneMatch(item -> item.table().startsWith("f_"));
        }
    }
}
