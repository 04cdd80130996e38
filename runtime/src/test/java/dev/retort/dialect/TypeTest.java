package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.RetortException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class TypeTest {
    /** Lengths about the limits at which some database changes its type. */
    private static final List<Integer> LENGTHS = List.of(
            1,
            255,
            256,
            16_383,
            16_384,
            65_535,
            65_536,
            1_048_576,
            1_048_577,
            10_485_760,
            10_485_761,
            16_777_215,
            16_777_216,
            Integer.MAX_VALUE);

    static Stream<String> dialects() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void isTheOneThatHibernateChooses(String dialect) {
        compareWithHibernate(dialect);
    }

    /** Compares the type of a dialect for every column type with the one that Hibernate has there. */
    public static void compareWithHibernate(String dialect) {
        try (HibernateTypes hibernate = new HibernateTypes(dialect)) {
            Dialect ours = Dialects.named(dialect);
            assertThat(table(type -> typeOf(ours, type)))
                    .isEqualTo(table(type -> hibernate.type(type).orElse("none")));
        }
    }

    /** The table, for people to read. */
    @Test
    void readsAsExpected() {
        Golden.check("types.txt", text(Engine.dialects().toList()));
    }

    /** The types of some dialects, by column type. */
    public static String text(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder();
        for (ColumnType type : types()) {
            text.append(type).append('\n');
            for (Dialect dialect : dialects) {
                text.append("  %-12s%s%n".formatted(dialect.name(), typeOf(dialect, type)));
            }
        }
        return text.toString();
    }

    private static String table(java.util.function.Function<ColumnType, String> name) {
        StringBuilder text = new StringBuilder();
        types().forEach(type ->
                text.append(type).append(": ").append(name.apply(type)).append('\n'));
        return text.toString();
    }

    private static String typeOf(Dialect dialect, ColumnType type) {
        try {
            return dialect.type(type);
        } catch (RetortException e) {
            return "none";
        }
    }

    private static List<ColumnType> types() {
        List<ColumnType> types = new ArrayList<>();
        for (TypeKind kind : TypeKind.values()) {
            numbers(kind).forEach(numbers -> types.add(new ColumnType.Basic(kind, numbers)));
        }
        types.add(Types.enumeration("NEW", "DONE"));
        types.add(Types.enumeration(1, "A", "B"));
        types.add(Types.enumeration(20, "NEW"));
        types.add(Types.uncheckedEnumeration(20, "NEW"));
        types.add(Types.array(Types.integer()));
        types.add(Types.array(Types.varchar(20), 8));
        return types;
    }

    private static Stream<List<Integer>> numbers(TypeKind kind) {
        return switch (kind) {
            case FLOAT -> Stream.of(1, 24, 25, 53).map(List::of);
            case NUMERIC, DECIMAL -> Stream.of(List.of(38, 2), List.of(10, 0));
            case INTERVAL_SECOND -> Stream.of(List.of(18, 6));
            case VECTOR -> Stream.of(List.of(3));
            case TIME,
                    TIME_WITH_TIME_ZONE,
                    TIME_UTC,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    TIMESTAMP_UTC,
                    TIMESTAMP_OF_ROW -> Stream.of(0, 6).map(List::of);
            default ->
                kind.arguments() == 0 ? Stream.of(List.of()) : LENGTHS.stream().map(List::of);
        };
    }
}
