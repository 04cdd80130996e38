package dev.retort.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterChangelogTest {
    private static final Path FOLDER = Path.of("res", "db", "changelog");
    private static final Path NEW = FOLDER.resolve("changes").resolve("0007-note.sql");

    private static String including(String name, String text) {
        Path file = FOLDER.resolve(name);
        return new MasterChangelog(file, text).including(List.of(NEW)).getOrDefault(file, "unchanged");
    }

    @Test
    void addsToAListInYamlAsItIsIndented() {
        assertThat(including("db.changelog-master.yaml", """
                # ours
                databaseChangeLog:
                - include:
                    file: changes/0006-fax.sql
                    relativeToChangelogFile: true""")).isEqualTo("""
                # ours
                databaseChangeLog:
                - include:
                    file: changes/0006-fax.sql
                    relativeToChangelogFile: true
                - include:
                    file: changes/0007-note.sql
                    relativeToChangelogFile: true
                """);
    }

    @Test
    void addsBeforeTheEndOfXml() {
        assertThat(including("db.changelog-master.xml", """
                <databaseChangeLog>
                    <!-- ours -->
                </databaseChangeLog>
                """)).isEqualTo("""
                <databaseChangeLog>
                    <!-- ours -->
                    <include file="changes/0007-note.sql" relativeToChangelogFile="true"/>
                </databaseChangeLog>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "databaseChangeLog:\n  - includeAll:\n      path: changes/\n      relativeToChangelogFile: true\n",
                "databaseChangeLog:\n  - includeAll:\n      path: classpath:db/changelog/changes\n",
            })
    void leavesAloneWhatIncludesTheWholeFolder(String text) {
        assertThat(including("db.changelog-master.yaml", text)).isEqualTo("unchanged");
    }

    @Test
    void leavesAloneXmlThatIncludesTheWholeFolder() {
        assertThat(including(
                        "db.changelog-master.xml",
                        "<databaseChangeLog><includeAll path=\"db/changelog/changes/\"/></databaseChangeLog>"))
                .isEqualTo("unchanged");
    }

    @Test
    void refusesWhatItCanNotAddALineTo() {
        Map.of(
                        "db.changelog-master.json", "{\"databaseChangeLog\": []}",
                        "db.changelog-master.sql", "--liquibase formatted sql\n",
                        "db.changelog-master.yaml", "databaseChangeLog: []\n",
                        "db.changelog-master.yml", "databaseChangeLog:\n  - x\nother: 1\n",
                        "db.changelog-master.xml", "<changes/>")
                .forEach((name, text) -> assertThatExceptionOfType(RetortException.class)
                        .isThrownBy(() -> including(name, text))
                        .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.UNWRITABLE_MASTER_CHANGELOG))
                        .withMessageContainingAll("0007-note.sql", "Nothing was written"));
    }
}
