package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.view.AnnotationView;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of elements and keys; Hibernate's DDL for each line was looked at when it was written. */
class ColumnRoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Map<Color, Color>                                                         | tinyint {0} between 0 and 2 | tinyint {0} between 0 and 2",
                "@MapKeyEnumerated(EnumType.STRING) Map<Color, Color>                      | enum('RED','GREEN','BLUE')  | tinyint {0} between 0 and 2",
                "@Enumerated(EnumType.STRING) Map<Color, Color>                            | tinyint {0} between 0 and 2 | enum('RED','GREEN','BLUE')",
                "@MapKeyTemporal(TemporalType.DATE) Map<java.util.Date, java.util.Date>    | date                        | timestamp(6)",
                "@MapKeyJdbcTypeCode(SqlTypes.CHAR) Map<UUID, UUID>                        | char(36)                    | uuid",
                "@JdbcTypeCode(SqlTypes.CHAR) Map<UUID, UUID>                              | uuid                        | char(36)",
                "@Lob Map<String, String>                                                  | varchar(255)                | clob",
                "@MapKeyColumn(length = 44) @Column(length = 33) Map<String, String>       | varchar(44)                 | varchar(33)",
                "@Convert(converter = DurationToLong.class) Map<Duration, Duration>        | numeric(21,0)               | bigint",
                "@Convert(attributeName = \"key\", converter = DurationToLong.class) Map<Duration, Duration> | bigint   | numeric(21,0)",
                "@Convert(attributeName = \"value\", converter = DurationToLong.class) Map<Duration, Duration> | numeric(21,0) | bigint",
            })
    void keysAndElementsOfAMapHaveAnnotationsOfTheirOwn(String member, String key, String element)
            throws UnmappedTypeException {
        Compiled compiled = Compiled.of(Variants.sources(List.of("@jakarta.persistence.ElementCollection " + member)));

        assertThat(text(compiled, ColumnRole.MAP_KEY, 0)).isEqualTo(key);
        assertThat(text(compiled, ColumnRole.ELEMENT, 1)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Version Integer                                 | integer",
                "@Version java.util.Date                          | timestamp(6)",
                "@Version @Lob @JdbcTypeCode(SqlTypes.BIGINT) int | integer",
                "@Version Instant                                 | timestamp(6) utc",
            })
    void theVersionIsOfItsJavaTypeAlone(String member, String type) throws UnmappedTypeException {
        Compiled compiled = Compiled.of(Variants.sources(List.of(member)));

        assertThat(Variants.basicTypes(compiled)
                        .of(Variants.attributes(compiled).get(0))
                        .type())
                .hasToString(type);
    }

    @ParameterizedTest
    @CsvSource({"@ListIndexJdbcTypeCode(SqlTypes.SMALLINT), smallint", "@JdbcTypeCode(SqlTypes.SMALLINT), integer"})
    void theIndexOfAListHasAnnotationsOfItsOwn(String annotation, String type) throws UnmappedTypeException {
        Compiled compiled = Compiled.of(Variants.sources(List.of(annotation + " List<String>")));
        TypeMirror integer = compiled.type("java.lang.Integer").asType();

        assertThat(facts(compiled, ColumnRole.LIST_INDEX, integer).type()).hasToString(type);
    }

    private static String text(Compiled compiled, ColumnRole role, int argument) throws UnmappedTypeException {
        DeclaredType map = (DeclaredType) compiled.field("E", "f0").asType();
        ColumnFacts facts = facts(compiled, role, map.getTypeArguments().get(argument));
        return (facts.type() + " " + String.join(" ", facts.checks())).strip();
    }

    private static ColumnFacts facts(Compiled compiled, ColumnRole role, TypeMirror type) throws UnmappedTypeException {
        VariableElement field = compiled.field("E", "f0");
        Annotations annotations = new AnnotationView(compiled.elements()).of(field);
        var column = annotations.find(JPA, role == ColumnRole.MAP_KEY ? "MapKeyColumn" : "Column");
        return Variants.basicTypes(compiled)
                .of(new BasicAttribute(
                        field, type, annotations, column, Optional.empty(), role, ValidationLimits.NONE));
    }
}
