package dev.retort.processor.hazard;

import dev.retort.dialect.Dialects;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RT124: a new name is longer than some database lets it be. */
final class NameTooLong {
    private NameTooLong() {}

    static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return names(operation)
                .map(name -> Names.simple(name).replace("`", ""))
                .filter(name -> !limits(name, rows.history()).isEmpty())
                .findFirst()
                .map(name -> HazardFinding.of(
                        Problem.NAME_TOO_LONG,
                        "is too long for %s: %s".formatted(limits(name, rows.history()), name),
                        "Shorten the name in the mapping"));
    }

    private static String limits(String name, KnownHistory history) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return Dialects.providers().stream()
                .filter(dialect -> dialect.nameLimit() < bytes && history.isFor(dialect.name()))
                .map(dialect -> "%s (%s)".formatted(dialect.name(), dialect.nameLimit()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Operation operation) {
        if (operation instanceof CreateTable create) {
            return names(create.table());
        }
        if (operation instanceof AddColumn add) {
            return Stream.of(add.column().name());
        }
        if (operation instanceof RenameTable rename) {
            return Stream.of(rename.to());
        }
        if (operation instanceof RenameColumn rename) {
            return Stream.of(rename.to());
        }
        if (operation instanceof RenameIndex rename) {
            return Stream.of(rename.to());
        }
        return operation instanceof CreateSequence create
                ? Stream.of(create.sequence().name())
                : constraint(operation);
    }

    private static Stream<String> constraint(Operation operation) {
        if (operation instanceof AddUnique add) {
            return Stream.of(add.unique().name());
        }
        if (operation instanceof AddForeignKey add) {
            return Stream.of(add.key().name());
        }
        if (operation instanceof AddCheck add) {
            return Stream.of(add.check().name());
        }
        return operation instanceof CreateIndex create
                ? Stream.of(create.index().name())
                : Stream.empty();
    }

    private static Stream<String> names(Table table) {
        return Stream.of(
                        List.of(table.name()),
                        table.columns().stream().map(Column::name).toList(),
                        table.uniques().stream().map(UniqueConstraint::name).toList(),
                        table.foreignKeys().stream().map(ForeignKey::name).toList(),
                        table.checks().stream().map(Check::name).toList(),
                        table.indexes().stream().map(Index::name).toList())
                .flatMap(List::stream);
    }
}
