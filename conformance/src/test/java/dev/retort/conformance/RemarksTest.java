package dev.retort.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.conformance.Verdict.Setting;
import dev.retort.conformance.corpus.Naming;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private final Remarks remarks = new Remarks();

    @Test
    void whatDiffersOnlyInHowNamesAreWrittenIsOneRemarkWithItsDatabases() {
        remarks.add(on("mariadb", Naming.JPA), "hotel", "`missing column [roomKey] in table [Room]`");
        remarks.add(on("h2", Naming.SPRING), "hotel", "`missing column [room_key] in table [room]`");
        remarks.add(on("h2", Naming.SPRING), "hotel", "`missing column [room_number] in table [room]`");

        assertThat(remarks.text()).isEqualTo("""
                - own, hotel, on h2, mariadb: `missing column [roomKey] in table [Room]`
                - own, hotel, on h2: `missing column [room_number] in table [room]`
                """);
    }

    @Test
    void longWordsAreCut() {
        assertThat(Remarks.quoted("a  `b`\n" + "c".repeat(400))).isEqualTo("`a 'b' " + "c".repeat(294) + "…`");
    }

    private static Setting on(String database, Naming naming) {
        return new Setting("7.4", "own", database, naming, ConstraintNames.READABLE);
    }
}
