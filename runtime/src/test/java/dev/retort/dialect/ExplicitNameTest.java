package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Case;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropCheck;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplicitNameTest {
    private static final Pattern NAME = Pattern.compile("(?U)constraint (guest|a_table|t)_\\w+ ");

    /** PostgreSQL itself is the judge: the same table, once with our names, once without any. */
    private static void namedAsPostgresWould(Table table) throws Exception {
        try (Engine engine = Engine.of("postgresql")) {
            List<String> statements = engine.dialect()
                    .render(AppliedOperation.of(new dev.retort.operation.CreateTable(table), Schema.empty()));
            engine.execute(statements.get(0));
            List<String> ours = names(engine);
            engine.empty();
            engine.execute(NAME.matcher(statements.get(0)).replaceAll(""));
            assertThat(ours).isEqualTo(names(engine)).isNotEmpty();
        }
    }

    private static List<String> names(Engine engine) throws Exception {
        return engine.query("select conname, pg_get_constraintdef(oid) from pg_constraint"
                + " where connamespace = 'public'::regnamespace and contype <> 'n' order by 1");
    }

    @Test
    void anUnnamedConstraintIsNamedAsPostgresWouldNameIt() throws Exception {
        namedAsPostgresWould(Case.GUEST);
    }

    @Test
    void soIsOneWhoseNameWouldBeTooLong() throws Exception {
        String table = "a_table_with_a_really_long_name_that_goes_on_and_on_to_the_limit";
        String column = "a_column_with_a_name_that_is_just_as_long_as_the_name_of_the";
        namedAsPostgresWould(Table.of(
                table.substring(0, 60),
                new Column(column, Types.enumeration("A"), false),
                new Column("b", Types.integer(), true),
                new Column("größenordnungsänderungsgeschwindigkeit", Types.integer(), true),
                new PrimaryKey("", List.of(column)),
                new UniqueConstraint("", List.of("b", column)),
                new UniqueConstraint("", List.of("größenordnungsänderungsgeschwindigkeit", "b")),
                new Check("", "b", "b > 0")));
    }

    @Test
    void soAreSeveralOfTheSameKind() throws Exception {
        namedAsPostgresWould(Table.of(
                "t",
                new Column("a", Types.integer(), true),
                new Column("b", Types.integer(), true),
                new Check("", "", "a > b"),
                new Check("", "", "a <> b"),
                new Check("", "", "b > 0"),
                new Check("", "", "b < 9")));
    }

    @Test
    void whatIsLeftOfSeveralKeepsTheNameThatIsExpected() throws Exception {
        Check first = new Check("", "", "a > b");
        Table table = Table.of(
                "t",
                new Column("a", Types.integer(), true),
                new Column("b", Types.integer(), true),
                first,
                new Check("", "", "a <> b"));
        Operation drop = new DropCheck("t", ConstraintReference.to(first));
        Schema before = Schema.empty().plus(table);
        assertThat(Dialects.named("postgresql").render(AppliedOperation.of(drop, before)))
                .satisfiesExactly(
                        found -> assertThat(found)
                                .contains(
                                        "'retort_probe'", "execute format('alter table t drop constraint %I', found)"),
                        left -> assertThat(left)
                                .contains("'retort_probe'", "rename constraint %I to %I', found, 't_check')"));
    }
}
