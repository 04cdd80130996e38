package dev.retort.conformance.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.conformance.catalog.Comparison;
import dev.retort.conformance.catalog.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {

    @Test
    void partsOfATableAreTheSameWhereverTheyStand() {
        assertThat(differences(Vendor.SQLSERVER, """
                        create table Guest (id bigint identity not null, stars int check ((stars between 0 and 5)), mail varchar(9) not null unique, primary key (id));
                        """, """
                        -- a comment
                        create table [guest] (
                            id bigint identity not null,
                            stars int,
                            mail varchar(9) not null,
                            primary key (id)
                        );
                        go
                        alter table guest add unique (mail);
                        go
                        alter table guest add check (stars between 0 and 5);
                        go
                        """)).isEmpty();
    }

    @Test
    void aForeignKeyWithoutColumnsReferencesThePrimaryKey() {
        String guest = "create table guest (id number(10,0), primary key (id));";
        assertThat(
                        differences(
                                Vendor.ORACLE,
                                guest
                                        + "alter table if exists b add constraint fk foreign key (g) references guest on delete cascade;",
                                guest
                                        + "alter table b add constraint fk foreign key (g) references guest (id) on delete cascade;"))
                .isEmpty();
        assertThat(differences(
                        Vendor.ORACLE,
                        guest + "alter table b add constraint fk foreign key (g) references guest;",
                        guest + "alter table b add constraint fk foreign key (g) references guest (other);"))
                .hasSize(1);
    }

    @Test
    void aColumnThatTakesNoNullIsNotNullSaidOrNot() {
        String table = "create table t (a int not null, b int);";
        assertThat(differences(
                        Vendor.SQLSERVER,
                        table + "create unique nonclustered index u on t (a, b) where a is not null and b is not null;",
                        table + "create unique nonclustered index u on t (a, b) where b is not null;"))
                .isEmpty();
        assertThat(differences(
                        Vendor.SQLSERVER,
                        table + "create unique nonclustered index u on t (a, b) where b is not null;",
                        table + "create unique nonclustered index u on t (a, b);"))
                .hasSize(1);
    }

    @Test
    void everyClauseOfAColumnCounts() {
        String table = "create table t (a varchar2(9 char) default 'x' not null)";
        for (String other : List.of(
                "create table t (a varchar2(8 char) default 'x' not null)",
                "create table t (a varchar2(9 char) default 'y' not null)",
                "create table t (a varchar2(9 char) default 'x')",
                "create table t (a varchar2(9 char) not null)",
                "create table t (a varchar2(9 char) default 'x' not null) lob(a) query as value",
                "create table t (a varchar2(9 char) generated always as (b) not null)",
                "create table t (a varchar2(9 char) collate c default 'x' not null)",
                "create table t (\"a\" varchar2(9 char) default 'x' not null)")) {
            assertThat(differences(Vendor.ORACLE, table, other)).as(other).isNotEmpty();
        }
    }

    @Test
    void whatIsNotUnderstoodIsADifference() {
        assertThat(differences(Vendor.ORACLE, "create view v as select 1 from dual", ""))
                .hasSize(1);
        assertThat(differences(
                        Vendor.ORACLE,
                        "create sequence s start with 1 increment by 50 cache 20",
                        "create sequence s start with 1 increment by 50"))
                .hasSize(1);
        assertThat(differences(
                        Vendor.ORACLE,
                        "create table t (a date); comment on column t.a is 'x'",
                        "create table t (a date)"))
                .hasSize(1);
    }

    @Test
    void namesOfConstraintsCount() {
        assertThat(differences(
                        Vendor.SQLSERVER,
                        "create table t (a int); alter table t add constraint c check (a > 0)",
                        "create table t (a int); alter table t add constraint d check (a > 0)"))
                .hasSize(1);
    }

    private static List<Difference> differences(Vendor vendor, String expected, String actual) {
        return Comparison.between(ScriptReader.read(expected, vendor), ScriptReader.read(actual, vendor), true);
    }
}
