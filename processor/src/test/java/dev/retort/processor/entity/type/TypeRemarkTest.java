package dev.retort.processor.entity.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be read is said, with the way to state it. */
class TypeRemarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNMAPPED_TYPE   | Opaque",
                "UNMAPPED_TYPE   | Map<String, String>",
                "UNMAPPED_TYPE   | Optional<String>",
                "UNMAPPED_TYPE   | Byte[]",
                "UNMAPPED_TYPE   | Character[]",
                "UNMAPPED_TYPE   | List<byte[]>",
                "UNMAPPED_TYPE   | List<List<String>>",
                "UNMAPPED_TYPE   | @JdbcTypeCode(SqlTypes.ENUM) String",
                "UNREADABLE_TYPE | @Type(Custom.class) String",
                "UNREADABLE_TYPE | @JdbcTypeCode(SqlTypes.STRUCT) Plain",
                "UNREADABLE_TYPE | @Struct(name = \"plain\") Plain",
                "UNREADABLE_TYPE | @JdbcTypeCode(SqlTypes.GEOMETRY) String",
            })
    void aTypeThatCantBeToldIsRefused(Problem problem, String member) {
        assertThat(refusal(member).remark().problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rgb", "List<Rgb>"})
    void aTypeWithARegisteredUserTypeIsRefused(String member) {
        assertThat(refusal(member).remark().problem()).isEqualTo(Problem.UNREADABLE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opaque", "@Type(Custom.class) String", "@JdbcTypeCode(SqlTypes.GEOMETRY) String"})
    void aColumnDefinitionSaysItAll(String member) throws UnmappedTypeException {
        ColumnFacts facts = facts("@Column(columnDefinition = \"geometry\") " + member);

        assertThat(facts.type()).hasToString("definition(\"geometry\")");
        assertThat(facts.remarks()).isEmpty();
    }

    @Test
    void theRefusalOfACustomTypeSaysHowToStateTheColumn() {
        assertThat(refusal("@Type(Custom.class) String").remark().text())
                .isEqualTo("E.f0 has @org.hibernate.annotations.Type(Custom.class), whose code determines the"
                        + " column. Retort does not run it, and a guess could differ from what Hibernate expects."
                        + " State the type: @Column(columnDefinition = \"…\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Convert(converter = ColorToText.class) Color   | varchar(255)",
                "@Convert(converter = ColorToNumber.class) Color | integer",
                "@Convert(converter = BooleanToText.class) Boolean | varchar(255)",
            })
    void valuesThatCodeGivesAreNotChecked(String member, String type) throws UnmappedTypeException {
        ColumnFacts facts = facts(member);

        assertThat(facts.type()).hasToString(type);
        assertThat(facts.checks()).isEmpty();
        assertThat(facts.remarks().stream().map(TypeRemark::problem)).containsExactly(Problem.UNREADABLE_CHECK);
    }

    @Test
    void valuesThatAreComputedFromConstantsAreChecked() throws UnmappedTypeException {
        ColumnFacts facts = facts("@Enumerated(EnumType.STRING) Coded");

        assertThat(facts.type()).hasToString("varchar(255)");
        assertThat(facts.checks()).containsExactly("{0} in ('a')");
        assertThat(facts.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Convert(converter = ColorToBytes.class) Color",
                "@Convert(converter = ColorToText.class) List<Color>",
                "@Convert(converter = TextToColor.class) String",
            })
    void whereHibernateChecksNothingThereIsNothingToSay(String member) throws UnmappedTypeException {
        ColumnFacts facts = facts(member);

        assertThat(facts.checks()).isEmpty();
        assertThat(facts.remarks()).isEmpty();
    }

    private static UnmappedTypeException refusal(String member) {
        return catchThrowableOfType(UnmappedTypeException.class, () -> facts(member));
    }

    private static ColumnFacts facts(String member) throws UnmappedTypeException {
        Compiled compiled = Compiled.of(Variants.sources(List.of(member)));
        return Variants.basicTypes(compiled).of(Variants.attributes(compiled).get(0));
    }
}
