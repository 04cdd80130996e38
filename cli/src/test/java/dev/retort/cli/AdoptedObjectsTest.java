package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema has no place for comes with the baseline, so that a new database is as the one that was taken over. */
class AdoptedObjectsTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder).change("@Entity", "@Entity @Table(name = \"guest\")");
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
    }

    @Test
    void aNewDatabaseOfPostgresqlHasThem() throws SQLException {
        List<String> objects = List.of(
                "select count(*) from pg_type where typname in ('login_name', 'spot') and typtype in ('d', 'c')",
                "select pg_get_functiondef('noted'::regproc)",
                "select pg_get_triggerdef(oid, true) from pg_trigger where tgname = 'guest_noted'",
                "select indexdef from pg_indexes where indexname in ('ix_open', 'ix_body') order by 1",
                "select pg_get_constraintdef(oid) from pg_constraint where contype = 'x' or conname = 'short'",
                "select definition from pg_matviews",
                "select column_name from information_schema.columns where table_name in ('guest', 'note')"
                        + " order by table_name, ordinal_position");
        ScriptDatabase old = ScriptDatabase.of("postgresql");
        try (Connection connection = old.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create extension citext;
                    create extension pg_stat_statements;
                    create domain login_name as varchar(40) default 'nobody' constraint short check (length(value) < 30);
                    create type spot as (x integer, "Y" integer);
                    create function code() returns varchar language sql as $$ select 'c' || 1 $$;
                    create function bare(text) returns text language sql immutable as $$ select lower($1) $$;
                    create table guest (id bigserial primary key, fax varchar(40), login login_name, place spot,
                        code varchar(10) default code());
                    create index ix_bare on guest (bare(fax));
                    create function guests() returns bigint language sql as $$ select count(*) from guest $$;
                    create view counted as select guests() as guests;
                    create table note (id integer primary key, title citext, body tsvector, open boolean, during tsrange,
                        exclude using gist (during with &&));
                    create unique index ix_open on note (id) where open;
                    create index ix_body on note using gin (body);
                    create function noted() returns trigger language plpgsql as $$
                        begin insert into note (id) values (new.id); return new; end $$;
                    create trigger guest_noted after insert on guest for each row execute function noted();
                    create materialized view faxes as select fax from guest;
                    """);
        }
        List<List<String>> before = new ArrayList<>();
        for (String sql : objects) {
            before.add(old.query(sql));
        }

        assertThat(old.done(bookings, "adopt", "--answer=*=database"))
                .contains(
                        "The baseline has their SQL",
                        "  extension citext",
                        "  type login_name",
                        "  trigger guest_noted of guest")
                .containsPattern("a new database lacks them:\\R  extension pg_stat_statements\\R");
        bookings.compile();
        old.done(bookings, "drift");

        ScriptDatabase fresh = ScriptDatabase.of("postgresql");
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
        for (int i = 0; i < objects.size(); i++) {
            assertThat(fresh.query(objects.get(i)))
                    .as(objects.get(i))
                    .isNotEmpty()
                    .isEqualTo(before.get(i));
        }
        fresh.run("insert into guest (fax) values ('1');\n");
        assertThat(fresh.query("select count(*) from note")).containsExactly("1");
        fresh.done(bookings, "downgrade", "base", "--accept-loss");
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void aNewDatabaseOfMysqlHasItsTriggersAndRoutines(String product) throws SQLException {
        ScriptDatabase old = ScriptDatabase.of(product);
        execute(
                old,
                "create table guest (id bigint auto_increment primary key, fax varchar(40))",
                "create table note (id integer primary key, what varchar(80))",
                "create definer=`gone`@`nowhere` function `twice``d`(n int) returns int deterministic sql security invoker return n * 2",
                "create procedure jot(in n int, what varchar(80)) begin insert into note values (n, what); end",
                "create view doubled as select `twice``d`(3) as six",
                "create trigger second after insert on guest for each row begin call jot(new.id * 2, new.fax); end",
                "create trigger `a first` after insert on guest for each row precedes second"
                        + " insert into note values (new.id * 100, 'it''s first')",
                "set session sql_mode = 'ANSI_QUOTES'",
                "create trigger quoted before insert on guest for each row set new.fax = concat(new.fax, \"fax\")");

        assertThat(old.done(bookings, "adopt", "--answer=*=database"))
                .contains("The baseline has their SQL", "  function twice`d", "  procedure jot")
                .contains("  trigger a first of guest", "  trigger second of guest")
                .containsPattern("a new database lacks them:\\R  trigger quoted of guest");
        bookings.compile();
        old.done(bookings, "drift");

        ScriptDatabase fresh = ScriptDatabase.of(product);
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
        fresh.run("insert into guest (fax) values ('1');\n");
        assertThat(fresh.query("select concat(id, what) from note order by id")).containsExactly("21", "100it's first");
        assertThat(fresh.query("select six from doubled")).containsExactly("6");
        assertThat(fresh.query("select definer from information_schema.routines where routine_schema = database()"))
                .noneMatch(definer -> definer.startsWith("gone"));
        fresh.run("delete from guest;\n");
        fresh.done(bookings, "downgrade", "base", "--accept-loss");
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
    }

    @Test
    void aNewDatabaseOfH2HasItsAliasesConstantsDomainsAndTriggers() throws SQLException {
        ScriptDatabase old = ScriptDatabase.of("h2");
        execute(
                old,
                "create domain login_name as varchar(40) default 'it''s \"PUBLIC\".' check (char_length(value) < 30)",
                "create constant ten value 10",
                "create alias twice as 'int twice(int x) { return 2 * x; }'",
                "create table guest (id bigint generated by default as identity primary key, fax varchar(40), login login_name,"
                        + " doubled integer default twice(ten))",
                "create table note (id integer primary key)",
                "create trigger \"a \"\"first\" after insert on guest for each row call '" + Noted.class.getName()
                        + "'",
                "create synonym visitor for guest");

        assertThat(old.done(bookings, "adopt", "--answer=*=database"))
                .contains("The baseline has their SQL", "  type LOGIN_NAME", "  constant TEN", "  function TWICE")
                .contains("  trigger a \"first of GUEST")
                .containsPattern("a new database lacks them:\\R  synonym VISITOR");
        bookings.compile();
        old.done(bookings, "drift");

        ScriptDatabase fresh = ScriptDatabase.of("h2");
        fresh.done(bookings, "upgrade");
        fresh.run("insert into guest (fax) values ('1');\n");
        assertThat(fresh.query("select doubled || login from guest")).containsExactly("20it's \"PUBLIC\".");
        assertThat(fresh.query("select id from note")).containsExactly("1");
        fresh.run("delete from guest;\n");
        fresh.done(bookings, "downgrade", "base", "--accept-loss");
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
    }

    /** A trigger of H2, which is a class. */
    public static final class Noted implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into note values (1)");
            }
        }
    }

    private static void execute(ScriptDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The entity names the type alone, so the type is no part of the schema. */
    @ParameterizedTest
    @ValueSource(strings = {"entity", "keep: as made"})
    void aNewDatabaseHasAnEnumerationThatADefinitionNames(String answer) throws SQLException {
        String member =
                "@Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Mood mood; enum Mood { FINE, SAD }";
        bookings.change("String fax;", "String fax; " + member);
        bookings.compile();
        ScriptDatabase old = ScriptDatabase.of("postgresql");
        execute(
                old,
                "create type state_of_mind as enum ('FINE', 'SAD')",
                "create table guest (id bigserial constraint pk_guest primary key, fax varchar(40), mood state_of_mind default 'SAD')");

        String advice = "@Column(columnDefinition = \"state_of_mind\") @ColumnDefault(\"'SAD'::state_of_mind\")";
        assertThat(old.done(bookings, "adopt", "--answer=*=" + answer))
                .contains("The baseline has their SQL", "  type state_of_mind")
                .doesNotContain("can't express");
        if (answer.equals("entity")) {
            bookings.change(
                    member,
                    advice.replace("@ColumnDefault", "@org.hibernate.annotations.ColumnDefault") + " " + member);
        }
        assertThat(bookings.compile()).isEmpty();
        old.done(bookings, "drift");
        ScriptDatabase fresh = ScriptDatabase.of("postgresql");
        fresh.done(bookings, "upgrade");
        fresh.done(bookings, "drift");
        fresh.run("insert into guest (fax) values ('1');\n");
        assertThat(fresh.query("select mood from guest")).containsExactly("SAD");

        bookings.change("FINE, SAD", "FINE, SAD, GLAD");
        assertThat(bookings.compile()).contains("[RT114] Enum type state_of_mind of column \"mood\"", "lacks 'GLAD'");
        assertThat(bookings.retort("check").out()).contains("alter type state_of_mind add value");
        bookings.revise("-m", "glad");
        for (ScriptDatabase each : List.of(old, fresh)) {
            each.done(bookings, "upgrade");
            each.done(bookings, "drift");
            each.run("insert into guest (mood) values ('GLAD');\n");
        }
        fresh.done(bookings, "downgrade", "-1");
        fresh.done(bookings, "upgrade");
    }

    @Test
    void anEnumTypeIsComparedWithTheConstants() throws SQLException {
        bookings.change(
                "String fax;",
                "String fax; @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)"
                        + " @Column(columnDefinition = \"mood\") Mood mood; enum Mood { FINE, SAD, GLAD }");
        bookings.compile();
        ScriptDatabase old = ScriptDatabase.of("postgresql");
        execute(
                old,
                "create type mood as enum ('FINE', 'SAD', 'BORED')",
                "create type unused as enum ('A')",
                "create table guest (id bigserial constraint pk_guest primary key, fax varchar(40), mood mood)");
        String difference = "named type mood: 'FINE', 'SAD', 'BORED', expected 'FINE', 'SAD', 'GLAD'";

        assertThat(bookings.retort("adopt", "--url=" + old.url(), "--user=" + old.user())
                        .err())
                .contains(
                        "# " + difference,
                        "#   entity: only constants that the type has, in the enum on Guest.mood",
                        "mood = database | entity");
        assertThat(old.done(bookings, "adopt", "--answer=mood=database")).contains(difference, "  type unused");
        assertThat(bookings.compile()).contains("lacks 'GLAD'");
        assertThat(old.done(bookings, "drift")).contains("not compared: type unused", "not compared: value 'BORED'");
        bookings.revise("-m", "glad");
        old.done(bookings, "upgrade");
        old.done(bookings, "drift");
        old.run("insert into guest (mood) values ('GLAD');\n");

        ScriptDatabase fresh = ScriptDatabase.of("postgresql");
        fresh.done(bookings, "upgrade");
        execute(
                fresh,
                "create type other as enum ('FINE')",
                "alter table guest alter mood type other using null",
                "drop type mood",
                "alter type other rename to mood");
        Bookings.Result drift = bookings.retort("drift", "--url=" + fresh.url(), "--user=" + fresh.user());
        assertThat(drift.code()).isEqualTo(2);
        assertThat(drift.out())
                .contains("named type mood: 'FINE', expected 'FINE', 'SAD', 'GLAD'")
                .contains("      alter type mood add value if not exists 'GLAD';");
    }

    @Test
    void aNewDatabaseOfSqliteHasItsTriggers() throws SQLException {
        ScriptDatabase old = ScriptDatabase.of("sqlite");
        try (Connection connection = old.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table guest (id integer primary key, fax varchar(40))");
            statement.execute("create table note (id integer primary key)");
            statement.execute(
                    "create trigger guest_noted after insert on guest begin insert into note values (new.id); end");
        }

        old.done(bookings, "adopt", "--answer=*=database");
        bookings.compile();
        ScriptDatabase fresh = ScriptDatabase.of("sqlite");
        fresh.done(bookings, "upgrade");

        fresh.run("insert into guest (fax) values ('1');\n");
        assertThat(fresh.query("select count(*) from note")).containsExactly("1");
    }
}
