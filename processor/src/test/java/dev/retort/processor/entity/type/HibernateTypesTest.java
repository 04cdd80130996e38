package dev.retort.processor.entity.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.HibernateDdl;
import dev.retort.processor.entity.HibernateDdl.Database;
import dev.retort.processor.entity.table.ColumnOrder;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our columns beside those in the DDL that Hibernate writes, for each line of {@code variants.txt}. */
class HibernateTypesTest {

    @ParameterizedTest
    @EnumSource
    void everyVariantHasTheColumnThatHibernateMakes(Database database) throws UnmappedTypeException {
        List<String> variants = variants();
        String[] sources = Variants.sources(variants);
        Dialect dialect = Dialects.named(database.name().toLowerCase(Locale.ROOT));

        Map<String, String> expected = label(variants, TableText.columns(HibernateDdl.of(database, false, sources)));
        Map<String, String> actual = label(
                variants,
                TableText.columns(
                        dialect.render(AppliedOperation.of(new CreateTable(table(sources)), Schema.empty()))));

        assertThat(lines(actual)).isEqualTo(lines(expected));
    }

    @Test
    void columnsStandInTheOrderOfHibernate() throws UnmappedTypeException {
        // A length of 0 makes a large object, which Hibernate puts among the smallest all the same.
        String[] sources = Variants.sources(variants().stream()
                .filter(variant -> !variant.contains("length = 0"))
                .toList());

        List<String> expected = TableText.names(HibernateDdl.of(Database.H2, false, sources));

        assertThat(shapes(sources).stream().sorted(ColumnOrder.comparator()).map(Column::name))
                .containsExactlyElementsOf(expected.stream()
                        .filter(name -> name.startsWith("f"))
                        .filter(name -> !name.endsWith("_tz"))
                        .toList());
    }

    private static List<Column> shapes(String[] sources) throws UnmappedTypeException {
        Compiled compiled = Compiled.of(sources);
        List<Column> shapes = new ArrayList<>();
        for (BasicAttribute attribute : Variants.attributes(compiled)) {
            ColumnFacts facts = Variants.basicTypes(compiled).of(attribute);
            shapes.add(new Column(attribute.member().getSimpleName().toString(), facts.shape(), true));
        }
        return shapes;
    }

    /** The table of the class {@code E}, by our own rules. */
    private static Table table(String[] sources) throws UnmappedTypeException {
        Compiled compiled = Compiled.of(sources);
        List<TablePart> parts = new ArrayList<>();
        for (BasicAttribute attribute : Variants.attributes(compiled)) {
            ColumnFacts facts = Variants.basicTypes(compiled).of(attribute);
            String name = attribute.member().getSimpleName().toString();
            boolean nullable = !attribute.type().getKind().isPrimitive()
                    && !attribute.limits().notNull();
            parts.add(new Column(name, facts.type(), nullable));
            Stream.concat(facts.checks().stream(), attribute.limits().checks().stream())
                    .forEach(check -> parts.add(new Check("", name, check.replace("{0}", name))));
        }
        return Table.of("E", parts.toArray(TablePart[]::new));
    }

    /** The columns under their variants, so that a difference speaks for itself. */
    private static Map<String, String> label(List<String> variants, Map<String, String> columns) {
        Map<String, String> labeled = new TreeMap<>();
        for (int i = 0; i < variants.size(); i++) {
            String column = columns.get("f" + i);
            labeled.put(
                    String.format("%03d", i) + " " + variants.get(i),
                    column == null ? "none" : column.replace("f" + i, "f"));
        }
        return labeled;
    }

    private static String lines(Map<String, String> columns) {
        StringBuilder lines = new StringBuilder();
        columns.forEach((variant, column) ->
                lines.append(variant).append("  ->  ").append(column).append('\n'));
        return lines.toString();
    }

    private static List<String> variants() {
        try (InputStream resource = HibernateTypesTest.class.getResourceAsStream("variants.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
