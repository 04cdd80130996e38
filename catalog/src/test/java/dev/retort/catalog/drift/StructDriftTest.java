package dev.retort.catalog.drift;

import static dev.retort.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.LiveSchema;
import dev.retort.dialect.Engine;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The composite types of a live PostgreSQL against those of the snapshot. */
class StructDriftTest {
    private static final ColumnType ADDRESS = Types.struct(
            "Address",
            Types.attribute("zip", Types.integer()),
            Types.attribute("kind", Types.namedEnumeration("kind", "HOME", "WORK")),
            Types.attribute("lines", Types.array(Types.varchar(40))),
            Types.attribute("at", Types.timestampUtc(6)),
            Types.attribute("spot", Types.struct("spot", Types.attribute("x", Types.doublePrecision()))));

    private static Schema with(ColumnType type) {
        return Schema.empty()
                .plus(Table.of(
                        "guest",
                        column("home", type).nullable(),
                        column("others", Types.array(type)).nullable()));
    }

    @Test
    void aTypeThatRetortMadeDiffersInNothing() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(with(ADDRESS));

            assertThat(drift(engine).items()).isEmpty();
            assertThat(drift(engine).notCompared()).isEmpty();
        }
    }

    @Test
    void aTypeOfArraysAloneIsUsed() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(with(ADDRESS));
            engine.execute("alter table guest drop column home");

            assertThat(drift(engine).notCompared()).isEmpty();
            assertThat(drift(engine).items()).extracting(DriftItem::part).containsExactly("home");
        }
    }

    @Test
    void anAttributeThatSomebodyChangedIsADifferenceOfEachColumn() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(with(ADDRESS));
            engine.execute("alter type spot add attribute y double precision");

            assertThat(drift(engine).items()).extracting(DriftItem::part).containsExactlyInAnyOrder("home", "others");
            assertThat(drift(engine).items().get(0).actual()).contains("spot(x ", ", y ");
        }
    }

    @Test
    void anotherOrderOfAttributesIsADifference() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(with(ADDRESS));
            engine.execute("alter type address drop attribute zip, add attribute zip integer");

            assertThat(drift(engine).items()).extracting(DriftItem::part).containsExactlyInAnyOrder("home", "others");
        }
    }

    private static DatabaseDrift drift(Engine engine) throws SQLException {
        LiveSchema live = LiveSchema.read(engine.connection(), engine.dialect());
        return SchemaDrift.between(with(ADDRESS), live, engine.dialect(), IgnoredObjects.none());
    }
}
