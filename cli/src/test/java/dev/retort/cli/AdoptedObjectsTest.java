package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                "select definition from pg_matviews");
        ScriptDatabase old = ScriptDatabase.of("postgresql");
        try (Connection connection = old.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create domain login_name as varchar(40) default 'nobody' constraint short check (length(value) < 30);
                    create type spot as (x integer, "Y" integer);
                    create table guest (id bigserial primary key, fax varchar(40), login login_name, place spot);
                    create table note (id integer primary key, body tsvector, open boolean, during tsrange,
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
                .contains("The baseline has their SQL", "  type login_name", "  trigger guest_noted of guest")
                .doesNotContain("a new database lacks them");
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
