package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {
    static Stream<Case> cases() {
        return Case.all();
    }

    private static final Set<Class<?>> CREATING = Set.of(CreateTable.class, CreateSequence.class, CreateView.class);

    @Test
    void everyKindOfOperationHasACase() {
        Set<Class<?>> seen = Case.all()
                .flatMap(each -> Stream.of(each.operation(), each.operation().reverse(each.before())))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        seen.add(ExecuteSql.class);
        seen.add(Backfill.class);
        seen.add(RunCode.class);
        seen.add(CustomOperation.class);
        seen.add(ContinueSequence.class);
        assertThat(kinds(Operation.class)).allMatch(seen::contains);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(OperationTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsReverseLeadsBack(Case each) {
        Schema after = each.operation().applyTo(each.before());
        Schema back = each.operation().reverse(each.before()).applyTo(after);
        assertThat(back.canonical()).isEqualTo(each.before().canonical());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theReverseOfItsReverseIsItself(Case each) {
        Schema after = each.operation().applyTo(each.before());
        assertThat(each.operation().reverse(each.before()).reverse(after)).isEqualTo(each.operation());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesTheSchemaSoThatItsReverseFitsOnlyThen(Case each) {
        Operation operation = each.operation();
        Schema after = operation.applyTo(each.before());
        if (operation instanceof InsertRows
                || operation instanceof InContext
                || operation instanceof CreateSchema
                || operation instanceof UpdateRows) {
            assertThat(after).isEqualTo(each.before());
        } else {
            assertThat(after).isNotEqualTo(each.before());
            assertThatThrownBy(() -> operation.reverse(each.before()).applyTo(each.before()))
                    .isInstanceOf(SchemaMismatchException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedByASchemaThatHasNothing(Case each) {
        Operation operation = CREATING.contains(each.operation().getClass())
                ? each.operation().reverse(each.before())
                : each.operation();
        if (operation instanceof CreateSchema) {
            assertThat(operation.applyTo(Schema.empty())).isEqualTo(Schema.empty());
        } else {
            assertThatThrownBy(() -> operation.applyTo(Schema.empty())).isInstanceOf(SchemaMismatchException.class);
        }
    }

    @Test
    void rawSqlIsTakenNotToChangeTheSchema() {
        Schema schema = Schema.empty().plus(Case.GUEST);
        assertThat(new ExecuteSql(Map.of("", "vacuum")).applyTo(schema)).isEqualTo(schema);
    }

    @Test
    void rawSqlHasNoReverse() {
        Operation operation = new ExecuteSql(Map.of("", "vacuum"));
        assertThatThrownBy(() -> operation.reverse(Schema.empty()))
                .isInstanceOf(IrreversibleOperationException.class)
                .hasMessageContaining("execute \"vacuum\"");
    }

    @Test
    void rawSqlChangesTheSchemaAsItsEffectSays() {
        Schema schema = Schema.empty().plus(Case.GUEST);
        Column fax = Case.GUEST.column("fax").orElseThrow();
        Operation operation =
                new ExecuteSql(Map.of("", "alter table guest drop fax"), List.of(new DropColumn("guest", fax.name())));
        assertThat(operation.applyTo(schema)).isEqualTo(new DropColumn("guest", fax.name()).applyTo(schema));
        assertThat(operation).hasToString("execute \"alter table guest drop fax\" effect drop column guest fax");
    }

    @Test
    void aBackfillHasNoReverseAndLeavesTheSchemaAsItIs() {
        Schema schema = Schema.empty().plus(Case.GUEST);
        Operation operation = new Backfill("guest", "fax", "'0'");
        assertThat(operation.applyTo(schema)).isEqualTo(schema);
        assertThatThrownBy(() -> operation.reverse(Schema.empty())).isInstanceOf(IrreversibleOperationException.class);
        assertThatThrownBy(() -> new Backfill("guest", "mail", "''").applyTo(schema))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("table guest has no column mail");
    }

    @Test
    void aRowNeedsAValueForEachColumn() {
        Row row = new Row(Arrays.asList("P", null));
        assertThatThrownBy(() -> new InsertRows("sentiment", java.util.List.of("code"), java.util.List.of(row)))
                .hasMessageContaining("2 values for the columns [code]");
    }

    @Test
    void aRowHoldsNothingThatADialectCouldNotWrite() {
        assertThatThrownBy(() -> new Row(java.util.List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
