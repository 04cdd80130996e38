package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort draft --format sql} shows what the revision would run, and what is still to be filled in. */
class DraftSqlTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void begin() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "baseline").code()).isZero();
    }

    private String sql(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--format=sql";
        all[1] = "--dialect=postgresql";
        System.arraycopy(options, 0, all, 2, options.length);
        return bookings.retort("draft", all).out();
    }

    private void addACode() {
        bookings.change("String fax;", "String fax; @Column(nullable = false, length = 9) String code;")
                .compile();
    }

    @Test
    void aNewColumnThatNeedsAValueHasAPlaceholder() {
        addACode();

        assertThat(sql()).isEqualTo("""
                alter table Guest add column code varchar(9);
                -- RT104 needs a value for existing rows:  --backfill Guest.code=SQL
                update Guest set code = VALUE_OF_EXISTING_ROWS where code is null;
                alter table Guest alter column code set not null;""");
    }

    @Test
    void aGivenValueTakesItsPlace() {
        addACode();

        assertThat(sql("--backfill", "Guest.code='none'")).isEqualTo("""
                alter table Guest add column code varchar(9);
                update Guest set code = 'none' where code is null;
                alter table Guest alter column code set not null;""");
    }

    @Test
    void theOptionsOfTheRevisionCount() {
        bookings.change("@Entity", "@Entity @Table(indexes = @Index(name = \"ix_fax\", columnList = \"fax\"))")
                .compile();

        assertThat(sql()).isEqualTo("create index ix_fax on Guest (fax);");
        assertThat(sql("--online")).contains("create index concurrently").contains("ix_fax");
    }

    @Test
    void aViewThatNeedsAQueryHasAPlaceholder() {
        bookings.retort("revision", "-m", "handmade", "--empty");
        String revision = bookings.files("src").stream()
                .filter(file -> file.contains("Handmade_"))
                .findFirst()
                .orElseThrow();
        bookings.write(
                        "src/" + revision,
                        bookings.read("src/" + revision)
                                .replaceFirst(
                                        "(upgrade\\(Operations op\\) \\{)",
                                        "$1 op.createView(\"totals\", \"select fax from Guest\");")
                                .replaceFirst("(downgrade\\(Operations op\\) \\{)", "$1 op.dropView(\"totals\");"))
                .compile();
        assertThat(bookings.retort("check", "--fix").code()).isZero();
        bookings.change("String fax;", "@dev.retort.RenamedFrom(\"fax\") String phone;")
                .compile();

        assertThat(sql()).endsWith("""
                -- RT228 needs the new query of the view
                create view totals as QUERY_OF_THE_VIEW;""");
    }
}
