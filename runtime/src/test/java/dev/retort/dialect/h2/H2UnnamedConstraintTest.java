package dev.retort.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialects;
import dev.retort.dialect.Engine;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints of H2 that have no name of ours, on H2 itself. */
class H2UnnamedConstraintTest {
    private static final UniqueConstraint EMAIL = new UniqueConstraint("", List.of("email"));
    private static final UniqueConstraint EMAIL_STARS = new UniqueConstraint("", List.of("email", "stars"));
    private static final UniqueConstraint STARS_EMAIL = new UniqueConstraint("", List.of("stars", "email"));
    private static final Check STARS = new Check("", "stars", "stars between 0 and 5");
    private static final Check LENGTH = new Check("", "length", "length > 0 and 'stars' <> ''");
    private static final Check BOTH = new Check("", "", "length(email) > stars");
    private static final PrimaryKey KEY = new PrimaryKey("", List.of("id"));

    /** What Hibernate makes, with a column that is called like a function. */
    @Entity(name = "guest")
    static class Guest {
        @Id
        Long id;

        @jakarta.persistence.Column(unique = true)
        String email;

        @jakarta.persistence.Column(check = @CheckConstraint(constraint = "stars between 0 and 5"))
        Integer stars;

        @jakarta.persistence.Column(unique = true, check = @CheckConstraint(constraint = "length > 0"))
        Integer length;
    }

    private static Table guest(TablePart... constraints) {
        Stream<TablePart> columns = Stream.of(
                new Column("id", Types.bigint(), false),
                new Column("email", Types.varchar(255), true),
                new Column("stars", Types.integer(), true),
                new Column("length", Types.integer(), true));
        return Table.of("guest", Stream.concat(columns, Stream.of(constraints)).toArray(TablePart[]::new));
    }

    /** The kinds and columns of the constraints that are left. */
    private static List<String> left(Engine engine) throws SQLException {
        return engine.query("""
                select C.CONSTRAINT_TYPE, (select listagg(lower(U.COLUMN_NAME), ',') within group (order by U.COLUMN_NAME)
                    from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE U
                    where U.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA and U.CONSTRAINT_NAME = C.CONSTRAINT_NAME) as columns
                from INFORMATION_SCHEMA.TABLE_CONSTRAINTS C order by 1, 2
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_UPPER=FALSE", ";DATABASE_TO_LOWER=TRUE"})
    void oneThatHibernateMadeIsDropped(String option) throws Exception {
        String url = "jdbc:h2:mem:made-by-hibernate" + option;
        UniqueConstraint length = new UniqueConstraint("", List.of("length"));
        Check positive = new Check("", "length", "length > 0");
        try (Engine engine = Engine.over(DriverManager.getConnection(url))) {
            hbm2ddl(url);
            assertThat(left(engine))
                    .containsExactly(
                            "CHECK | length", "CHECK | stars", "PRIMARY KEY | id", "UNIQUE | email", "UNIQUE | length");

            Schema schema = Schema.empty().plus(guest(KEY, EMAIL, length, STARS, positive));
            schema = engine.run(new DropUnique("guest", ConstraintReference.to(EMAIL)), schema);
            schema = engine.run(new DropCheck("guest", ConstraintReference.to(STARS)), schema);
            assertThat(left(engine)).containsExactly("CHECK | length", "PRIMARY KEY | id", "UNIQUE | length");

            schema = engine.run(new DropUnique("guest", ConstraintReference.to(length)), schema);
            schema = engine.run(new DropCheck("guest", ConstraintReference.to(positive)), schema);
            engine.run(new DropPrimaryKey("guest"), schema);
            assertThat(left(engine)).isEmpty();
        }
    }

    private static void hbm2ddl(String url) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.hbm2ddl.auto", "create-only")
                .build();
        try {
            new MetadataSources(registry)
                    .addAnnotatedClass(Guest.class)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    @Test
    void itsColumnsTellItFromOthers() throws Exception {
        Table table = guest(KEY, EMAIL, EMAIL_STARS, STARS_EMAIL, STARS, LENGTH, BOTH);
        try (Engine engine = Engine.of("h2")) {
            Schema schema = engine.run(new CreateTable(table), Schema.empty());
            schema = engine.run(new DropUnique("guest", ConstraintReference.to(EMAIL)), schema);
            schema = engine.run(new DropCheck("guest", ConstraintReference.to(STARS)), schema);
            assertThat(left(engine))
                    .containsExactly(
                            "CHECK | email,stars",
                            "CHECK | length",
                            "PRIMARY KEY | id",
                            "UNIQUE | email,stars",
                            "UNIQUE | email,stars");

            schema = engine.run(new DropCheck("guest", ConstraintReference.to(BOTH)), schema);
            schema = engine.run(new DropUnique("guest", ConstraintReference.to(STARS_EMAIL)), schema);
            assertThat(left(engine)).containsExactly("CHECK | length", "PRIMARY KEY | id", "UNIQUE | email,stars");
            assertThat(engine.query("select listagg(column_name, ',') within group (order by ordinal_position)"
                            + " from information_schema.key_column_usage where column_name <> 'ID'"))
                    .containsExactly("EMAIL,STARS");

            engine.run(new DropUnique("guest", ConstraintReference.to(EMAIL_STARS)), schema);
            assertThat(left(engine)).containsExactly("CHECK | length", "PRIMARY KEY | id");
        }
    }

    @Test
    void itIsFoundUnderTheNewNameOfItsColumn() throws Exception {
        try (Engine engine = Engine.of("h2")) {
            Schema schema = engine.run(new CreateTable(guest(EMAIL_STARS, STARS, LENGTH)), Schema.empty());
            schema = engine.run(new RenameColumn("guest", "stars", "rating"), schema);
            schema = engine.run(
                    new DropCheck("guest", ConstraintReference.to(new Check("", "rating", "rating between 0 and 5"))),
                    schema);
            engine.run(
                    new DropUnique(
                            "guest", ConstraintReference.to(new UniqueConstraint("", List.of("email", "rating")))),
                    schema);
            assertThat(left(engine)).containsExactly("CHECK | length");
        }
    }

    /** Tables of one name in two schemas, and names with quotes in them. */
    @Test
    void itIsThatOfItsTable() throws Exception {
        UniqueConstraint quoted = new UniqueConstraint("", List.of("`It's \"a\"`"));
        Column column = new Column("`It's \"a\"`", Types.integer(), true);
        Check check = new Check("", "", "`It's \"a\"` > 0 and 'it''s (`b`)' <> ''");
        Table here = Table.of("`Guest's`", column, quoted, check);
        Table there = Table.of("sales.`Guest's`", column, quoted, check);
        try (Engine engine = Engine.of("h2")) {
            Schema schema = engine.run(new CreateTable(here), Schema.empty());
            schema = engine.run(new CreateTable(there), schema);
            schema = engine.run(new DropUnique("sales.`Guest's`", ConstraintReference.to(quoted)), schema);
            engine.run(new DropCheck("`Guest's`", ConstraintReference.to(check)), schema);
            assertThat(engine.query("select table_schema, constraint_type from information_schema.table_constraints"))
                    .containsExactlyInAnyOrder("PUBLIC | UNIQUE", "SALES | CHECK");
        }
    }

    @Test
    void oneThatIsNotThereFailsAndNothingElseGoes() throws Exception {
        UniqueConstraint named = new UniqueConstraint("constraint_of_stars", List.of("stars"));
        UniqueConstraint unnamed = new UniqueConstraint("", List.of("stars"));
        Schema thought = Schema.empty().plus(guest(EMAIL_STARS, STARS, BOTH, unnamed));
        try (Engine engine = Engine.of("h2")) {
            engine.run(new CreateTable(guest(EMAIL, STARS_EMAIL, LENGTH, named)), Schema.empty());
            List<String> before = engine.catalog();
            for (Operation drop : List.of(
                    new DropUnique("guest", ConstraintReference.to(EMAIL_STARS)),
                    new DropUnique("guest", ConstraintReference.to(unnamed)),
                    new DropCheck("guest", ConstraintReference.to(STARS)),
                    new DropCheck("guest", ConstraintReference.to(BOTH)))) {
                assertThatThrownBy(() -> engine.run(drop, thought))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Invalid value \"null\"");
            }
            assertThat(engine.catalog()).isEqualTo(before);
        }
    }

    @Test
    void oneOfTwoAlikeIsNotChosen() throws Exception {
        Schema thought = Schema.empty().plus(guest(EMAIL, STARS));
        try (Engine engine = Engine.of("h2")) {
            engine.run(new CreateTable(guest(EMAIL, STARS)), Schema.empty());
            engine.execute("alter table guest add unique (email)");
            engine.execute("alter table guest add check (stars <> 3)");
            List<String> before = engine.catalog();
            for (Operation drop : List.of(
                    new DropUnique("guest", ConstraintReference.to(EMAIL)),
                    new DropCheck("guest", ConstraintReference.to(STARS)))) {
                assertThatThrownBy(() -> engine.run(drop, thought))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("more than one row");
            }
            assertThat(engine.catalog()).isEqualTo(before);
        }
    }

    @Test
    void twoAlikeInTheSchemaAreRefusedBeforeAnythingRuns() {
        Check other = new Check("", "", "stars <> 3");
        Schema schema = Schema.empty().plus(guest(STARS, other));
        assertThatThrownBy(() -> Dialects.named("h2")
                        .render(AppliedOperation.of(new DropCheck("guest", ConstraintReference.to(other)), schema)))
                .hasMessage("[RT414] h2 can't tell check \"stars <> 3\" of guest from another unnamed one over"
                        + " the same columns. Drop it by its name in the database, with op.execute.");
    }
}
