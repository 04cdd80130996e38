package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Column ID = new Column("id", Types.bigint(), false);
    private static final Column NAME = new Column("name", Types.varchar(100), false);
    private static final Column AGE = new Column("age", Types.integer(), true);

    @Test
    void tablesAreSortedByName() {
        Schema schema = Schema.empty().plus(Table.of("b", ID)).plus(Table.of("A", ID));
        assertThat(schema.tables()).extracting(Table::name).containsExactly("A", "b");
    }

    @Test
    void aTableTakesThePlaceOfTheOneOfItsName() {
        Schema schema = new Schema(List.of(Table.of("c", ID), Table.of("B", ID), Table.of("a", ID)), List.of());
        Schema changed = schema.with(Table.of("b", ID, AGE));
        assertThat(changed.tables()).extracting(Table::name).containsExactly("a", "b", "c");
        assertThat(changed.table("B").orElseThrow().columns()).containsExactly(ID, AGE);
        assertThat(schema.table("b").orElseThrow().columns()).containsExactly(ID);
    }

    @Test
    void anEditKeepsTheOtherTablesAndSequencesAsTheyAre() {
        Schema schema = new Schema(
                List.of(Table.of("a", ID), Table.of("b", ID)),
                List.of(new Sequence("t", 1, 1), new Sequence("s", 1, 1)));
        Schema changed = schema.with(Table.of("b", AGE)).plus(Table.of("c", ID)).minusTable("b");
        assertThat(changed.tables().get(0)).isSameAs(schema.tables().get(0));
        assertThat(changed.sequences()).isSameAs(schema.sequences());
        assertThat(changed.withViews(List.of()).tables()).isSameAs(changed.tables());
    }

    @Test
    void aSequenceTakesThePlaceOfTheOneOfItsName() {
        Schema schema = Schema.empty().with(new Sequence("s", 1, 1)).with(new Sequence("R", 1, 1));
        assertThat(schema.with(new Sequence("r", 1, 50)).sequences())
                .containsExactly(new Sequence("r", 1, 50), new Sequence("s", 1, 1));
        assertThat(schema.minusSequence("S").sequences()).containsExactly(new Sequence("R", 1, 1));
    }

    @Test
    void isEqualToTheSameSchemaThatIsMadeAtOnce() {
        Schema edited =
                Schema.empty().plus(Table.of("b", ID)).plus(Table.of("a", ID)).with(Table.of("b", AGE));
        Schema made = new Schema(List.of(Table.of("a", ID), Table.of("b", AGE)), List.of());
        assertThat(edited).isEqualTo(made).hasSameHashCodeAs(made);
    }

    @Test
    void theOrderOfColumnsMeansNothingInTheCanonicalForm() {
        PrimaryKey key = new PrimaryKey("", List.of("id"));
        Schema one = Schema.empty().plus(Table.of("t", NAME, AGE, ID, key));
        Schema other = Schema.empty().plus(Table.of("t", ID, NAME, AGE, key));
        assertThat(one).isNotEqualTo(other);
        assertThat(one.canonical()).isEqualTo(other.canonical());
        assertThat(one.canonical().tables().get(0).columns())
                .extracting(Column::name)
                .containsExactly("id", "age", "name");
    }

    @Test
    void theOrderOfTheOtherPartsMeansNothingEither() {
        UniqueConstraint a = new UniqueConstraint("a", List.of("name"));
        UniqueConstraint b = new UniqueConstraint("b", List.of("age"));
        Index x = Index.of("x", "name");
        Index y = Index.of("y", "age");
        Schema one = Schema.empty().plus(Table.of("t", NAME, AGE, a, b, x, y));
        Schema other = Schema.empty().plus(Table.of("t", NAME, AGE, b, a, y, x));
        assertThat(one.canonical()).isEqualTo(other.canonical());
    }

    @Test
    void theOrderOfAKeysColumnsDoesMeanSomething() {
        Schema one = Schema.empty().plus(Table.of("t", NAME, AGE, new PrimaryKey("", List.of("name", "age"))));
        Schema other = Schema.empty().plus(Table.of("t", NAME, AGE, new PrimaryKey("", List.of("age", "name"))));
        assertThat(one.canonical()).isNotEqualTo(other.canonical());
    }

    @Test
    void aTableIsFoundInAnyCase() {
        assertThat(Schema.empty().plus(Table.of("Guest", ID)).table("GUEST")).isPresent();
    }

    @Test
    void readsAsASnapshotDoes() {
        Table table = Table.of(
                        "guest",
                        ID.asIdentity(),
                        NAME.withDefault("'x \"y\"'").withCollation("de").withComment("two\nlines"),
                        AGE.generatedAs("1 + 1"),
                        new PrimaryKey("pk_guest", List.of("id")),
                        new UniqueConstraint("", List.of("name")),
                        new ForeignKey(
                                "fk",
                                List.of("age"),
                                "sales.x",
                                List.of("id"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.SET_NULL),
                        new Check("ck", "age", "age > 0"),
                        Index.of("ix", "name desc", "lower(name)").asUnique())
                .withComment("all of it");
        assertThat(Schema.empty()
                        .plus(table)
                        .withSequences(List.of(new Sequence("s", 1, 50)))
                        .toString())
                .isEqualTo("""
                        sequence s start 1 increment 50

                        table guest comment "all of it"
                          column id bigint not null identity
                          column name varchar(100) not null default "'x \\"y\\"'" collation "de" comment "two\\nlines"
                          column age integer null generated "1 + 1"
                          primary key pk_guest (id)
                          unique (name)
                          foreign key fk (age) references sales.x (id) on delete cascade on update set null
                          check ck on age "age > 0"
                          unique index ix (name desc, lower(name))""");
    }
}
