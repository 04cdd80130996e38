package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnTypeTest {
    @Test
    void readsAsItIsWrittenInASnapshot() {
        assertThat(Stream.of(
                                Types.bool(),
                                Types.varchar(255),
                                Types.varchar(Integer.MAX_VALUE),
                                Types.clob(),
                                Types.nclob(),
                                Types.blob(),
                                Types.clob(Integer.MAX_VALUE),
                                Types.blob(65_536),
                                Types.decimal(10, 2),
                                Types.timestamp(6),
                                Types.timestampWithTimeZone(6),
                                Types.timeUtc(0),
                                Types.intervalSecond(18, 9),
                                Types.enumeration("NEW", "IT'S"),
                                Types.enumeration(20, "NEW"),
                                Types.uncheckedEnumeration("NEW"),
                                Types.uncheckedEnumeration(20, "NEW"),
                                Types.namedEnumeration("Genre", "JAZZ"),
                                Types.array(Types.varchar(20)),
                                Types.array(Types.integer(), 8),
                                Types.definition("my \"type\""),
                                Types.definition("varchar(20)", "NEW", "IT'S"),
                                Types.character(1).on("mysql", "char(1)").on("h2", "\"C\""))
                        .map(ColumnType::toString))
                .containsExactly(
                        "boolean",
                        "varchar(255)",
                        "varchar(2147483647)",
                        "clob",
                        "nclob",
                        "blob",
                        "clob",
                        "blob(65536)",
                        "decimal(10,2)",
                        "timestamp(6)",
                        "timestamp(6) with time zone",
                        "time(0) utc",
                        "interval second(18,9)",
                        "enum('NEW','IT''S')",
                        "enum(20)('NEW')",
                        "enum('NEW') unchecked",
                        "enum(20)('NEW') unchecked",
                        "enum Genre('JAZZ')",
                        "array(varchar(20))",
                        "array(integer,8)",
                        "definition(\"my \\\"type\\\"\")",
                        "definition(\"varchar(20)\",'NEW','IT''S')",
                        "char(1) on h2 \"\\\"C\\\"\" on mysql \"char(1)\"");
    }

    @Test
    void noTwoKindsReadAlike() {
        assertThat(Arrays.stream(TypeKind.values()).map(kind -> kind.prefix() + kind.arguments() + kind.suffix()))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesTheNumbersOfItsKindAndNoOthers() {
        assertThatThrownBy(() -> new ColumnType.Basic(TypeKind.DECIMAL, List.of(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DECIMAL takes 2 numbers");
    }

    @Test
    void isAnotherOnSomeDatabases() {
        ColumnType letter = Types.character(1).on("mysql", "char(1)");
        assertThat(letter.at("mysql")).isEqualTo(Types.definition("char(1)"));
        assertThat(letter.at("h2")).isEqualTo(Types.character(1)).isEqualTo(letter.portable());
        assertThat(letter.on("mysql", "text")).isEqualTo(Types.character(1).on("mysql", "text"));
        assertThat(Types.enumeration("A").on("h2", "varchar(255)").unchecked())
                .isEqualTo(Types.uncheckedEnumeration("A").on("h2", "varchar(255)"));
    }
}
