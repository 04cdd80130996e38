package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenSnapshotTest {
    private static final String REMEDY =
            ". Restore the file from version control. Only `retort revision` and `retort merge` write it.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            tabel guest                        | expected table, sequence or view, found "tabel guest"
            table                              | expected the table's name, found the end of the line
            table guest comment x              | expected a text in double quotes, found "x"
            table guest comment "x\\y"         | "\\y" is not an escape
            sequence s start one increment 1   | expected a number, found "one increment 1"
            table booking                      | there is already a table booking
            sequence booking_seq start 1 increment 1 | there is already a sequence booking_seq
            """)
    void aBrokenLineIsNamed(String line, String message) {
        assertThatBroken(snapshot(line)).isEqualTo("[RT301] line 9: " + message + REMEDY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            colum note text null               | expected column, primary key, unique, foreign key, check, index or unique index, found "colum note text null"
            column note string null            | expected a column type, found "string null"
            column note varchar null           | expected a column type, found "varchar null"
            column note varchar(x) null        | expected a column type, found "varchar(x) null"
            column note timestamp(6) with null | expected "not null", found "with null"
            column note text                   | expected "not null", found the end of the line
            column note text null default 3    | expected a text in double quotes, found "3"
            column note enum('A' null          | expected ",", found "null"
            column ID bigint null              | table booking already has a column ID
            primary key (nr)                   | table booking has no column nr
            primary key (id                    | expected ")", found the end of the line
            unique uq id                       | expected "(", found "id"
            check ck                           | expected a name, "on" with a column, or the condition in double quotes, found the end of the line
            check ck of id "id > 0"            | expected a name and "on" with a column before the condition, found [ck, of, id]
            check on nr "nr > 0"               | table booking has no column nr
            index ix (nr)                      | table booking has no column nr
            index ix (id,)                     | expected a column or an expression, found nothing
            index ix (id                       | expected ")" at the end of an index
            foreign key (id) references booking (nr) | references nr, but table booking has no such column
            foreign key (id) references booking (id, id) | [id] can't reference [id, id]: the number of columns differs
            foreign key (id) references booking (id) on delete explode | expected what happens on delete, found "explode"
            """)
    void aBrokenPartIsNamed(String line, String message) {
        assertThatBroken(snapshot("  " + line)).isEqualTo("[RT301] line 9: " + message + REMEDY);
    }

    @Test
    void aPartNeedsATableAboveIt() {
        assertThatBroken(Snapshot.empty().toString().replace("end", "  column id bigint null\nend"))
                .startsWith("[RT301] line 4: expected a table above its parts, found \"column id bigint null\"");
    }

    @Test
    void aTableHasOnePrimaryKey() {
        assertThatBroken(snapshot("  primary key (id)\n  primary key (id)"))
                .startsWith("[RT301] line 10: table booking already has a primary key");
    }

    @Test
    void aFileThatIsCutOffIsNoSnapshot() {
        String whole = snapshot("");
        for (int length = whole.indexOf('\n'); length < whole.length() - 1; length++) {
            assertThatBroken(whole.substring(0, length))
                    .contains("the file is cut off here: expected \"end\" as its last line" + REMEDY);
        }
    }

    @Test
    void anEmptyFileIsNoSnapshot() {
        assertThatBroken("")
                .isEqualTo("[RT301] line 1: expected \"# Retort schema snapshot, format 1.\", found \"\"" + REMEDY);
    }

    @Test
    void anotherFormatIsNotGuessed() {
        assertThatBroken(snapshot("").replace("format 1", "format 2"))
                .isEqualTo("[RT301] line 1: the file has format 2, but this version of Retort reads format 1."
                        + " Use the version that wrote it, or a newer one.");
    }

    @Test
    void aConflictIsSaidWithItsRemedy() {
        String conflicted = snapshot("").replace("head a1\n", "<<<<<<< HEAD\nhead a1\n=======\nhead b2\n>>>>>>> fax\n");
        assertThatExceptionOfType(RetortException.class)
                .isThrownBy(() -> Snapshot.parse(conflicted))
                .withMessage("[RT302] line 3: unresolved conflict marker \"<<<<<<< HEAD\"."
                        + " Two branches each added a revision, and nothing can be compared until they are joined."
                        + " Leave the file as it is, compile, then run `retort merge`, or `retort rebase` for a linear"
                        + " history. Both write the file from the revisions.")
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.CONFLICTED_SNAPSHOT));
    }

    private static String snapshot(String line) {
        return """
                # Retort schema snapshot, format 1. Written with each revision; do not edit.
                # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
                head a1

                sequence booking_seq start 1 increment 50

                table booking
                  column id bigint not null
                """ + line + "\n\nend\n";
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertThatBroken(String text) {
        RetortException thrown =
                org.assertj.core.api.Assertions.catchThrowableOfType(RetortException.class, () -> Snapshot.parse(text));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problem()).isEqualTo(Problem.BROKEN_SNAPSHOT);
        return assertThat(thrown.getMessage());
    }
}
