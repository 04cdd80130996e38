package dev.retort.catalog.drift;

import dev.retort.catalog.fact.Category;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.operation.AddCheck;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropCheck;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares checks by what they say. Hibernate and the databases join the checks of a column, and split them again; so a table's
 * conditions are compared one by one, wherever they stand.
 */
record CheckDrift(Table wanted, Table found, SqlMeaning meaning, Consumer<DriftItem> drift) {

    void run() {
        List<Check> expected = expected();
        Set<String> required = conditions(expected);
        Set<String> present = conditions(found.checks());
        List<Check> missing = new ArrayList<>(expected);
        missing.removeIf(check -> present.containsAll(meaning.conditions(check.expression())));
        List<Check> surplus = new ArrayList<>(found.checks());
        surplus.removeIf(check -> required.containsAll(meaning.conditions(check.expression())));
        for (Check check : missing) {
            Optional<Check> other =
                    surplus.stream().filter(each -> isFor(check, each)).findFirst();
            other.ifPresent(surplus::remove);
            List<Operation> restore = new ArrayList<>();
            other.ifPresent(each -> restore.add(drop(each)));
            restore.add(new AddCheck(found.name(), check));
            item(check, text(check), other.map(CheckDrift::text).orElse(""), restore);
        }
        expected.stream().filter(check -> !missing.contains(check)).forEach(this::name);
        surplus.forEach(check -> item(check, "", text(check), List.of(drop(check))));
    }

    /** Whether a check stands where another one is expected: under its name, or over the column of one that has none. */
    private boolean isFor(Check expected, Check actual) {
        return expected.name().isEmpty()
                ? !expected.column().isEmpty() && ColumnMention.of(expected.column(), actual.expression())
                : isNamed(actual, expected.name());
    }

    private boolean isNamed(Check check, String name) {
        return meaning.names().key(check.name()).equals(meaning.names().key(name));
    }

    /** Reports a check that says what is expected under another name. */
    private void name(Check expected) {
        List<Check> alike =
                found.checks().stream().filter(check -> says(check, expected)).toList();
        if (isDeclared(expected)
                && alike.stream().allMatch(check -> meaning.isRenamed(expected, wanted, check.name()))) {
            alike.stream().findFirst().ifPresent(check -> {
                String label = expected.name().isEmpty() ? expected.column() : expected.name();
                drift.accept(new NameDrift(wanted, label, expected, check)
                        .item(meaning, drop(check), new AddCheck(found.name(), expected)));
            });
        }
    }

    private boolean says(Check actual, Check expected) {
        return meaning.conditions(actual.expression()).equals(meaning.conditions(expected.expression()));
    }

    /** A check in a column definition has no name to compare. */
    private boolean isDeclared(Check expected) {
        return wanted.columns().stream()
                .flatMap(column -> meaning.checkInDefinition(column).stream())
                .noneMatch(expected::equals);
    }

    private List<Check> expected() {
        List<Check> checks = new ArrayList<>(wanted.checks());
        for (Column column : wanted.columns()) {
            meaning.checkInDefinition(column).ifPresent(checks::add);
            if (!meaning.hasEnumerations()) {
                ColumnChecks.ofEnumeration(column)
                        .map(condition -> new Check("", column.name(), condition))
                        .forEach(checks::add);
            }
        }
        return checks;
    }

    private Set<String> conditions(List<Check> checks) {
        Set<String> conditions = new HashSet<>();
        checks.forEach(check -> conditions.addAll(meaning.conditions(check.expression())));
        return conditions;
    }

    private Operation drop(Check check) {
        return new DropCheck(found.name(), ConstraintReference.to(check));
    }

    private static String text(Check check) {
        return "(" + check.expression().text() + ")";
    }

    private void item(Check check, String expected, String actual, List<Operation> restore) {
        String part = !check.name().isEmpty() ? check.name() : check.column();
        drift.accept(new DriftItem(Category.CHECK, wanted.name(), part, expected, actual, restore));
    }
}
