package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeReaderTest {
    static Stream<ColumnType> types() {
        Stream<ColumnType> basic = Stream.of(TypeKind.values())
                .map(kind -> Types.of(
                        kind,
                        IntStream.rangeClosed(1, kind.arguments())
                                .map(i -> 12 - i)
                                .boxed()
                                .toArray(Integer[]::new)));
        return Stream.concat(
                basic.flatMap(type -> Stream.of(type, Types.array(type), Types.array(Types.array(type, 3), 8))),
                Stream.of(
                        Types.enumeration(),
                        Types.enumeration("A"),
                        Types.enumeration(40, "it's", "a,b) null", "\\ \" `"),
                        Types.array(Types.enumeration("A", "B")),
                        Types.uncheckedEnumeration("A"),
                        Types.uncheckedEnumeration(40, "it's"),
                        Types.array(Types.uncheckedEnumeration("A", "B"), 3),
                        Types.definition("varchar(20)", "A", "b,c)"),
                        Types.namedEnumeration("Genre", "it's", "a,b"),
                        Types.array(Types.namedEnumeration("`Odd Name`", "A")),
                        Types.clob(),
                        Types.nclob(),
                        Types.blob(),
                        Types.array(Types.blob()),
                        Types.varchar(Integer.MAX_VALUE),
                        Types.numeric(0, Integer.MAX_VALUE),
                        Types.character(1).on("mysql", "char(1)").on("mariadb", "char(1) \"a\""),
                        Types.array(Types.integer(), 3).on("mysql", "varbinary(255)"),
                        Types.definition("double precision"),
                        Types.definition("varchar(3) check (value in ('a', \"b\\\"))\n\tnot null")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsEveryType(ColumnType type) {
        LineReader line = new LineReader(1, "column a " + type + " not null");
        line.expect("column a");
        assertThat(TypeReader.read(line)).isEqualTo(type);
        line.expect("not null");
        line.end();
    }
}
