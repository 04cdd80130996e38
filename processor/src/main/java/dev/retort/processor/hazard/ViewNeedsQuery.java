package dev.retort.processor.hazard;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Names;
import dev.retort.schema.Sql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RT228: a view that only revisions create names what gets another name or goes; its query is left for a person to write. */
final class ViewNeedsQuery {
    private ViewNeedsQuery() {}

    static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        return applied.operation() instanceof CreateView create
                        && create.view().query().isEmpty()
                ? Optional.of(found(create.view().name(), rows.revision()))
                : Optional.empty();
    }

    private static HazardFinding found(String view, List<AppliedOperation> revision) {
        Optional<Sql> query = revision.stream()
                .filter(each -> each.operation() instanceof DropView drop && Names.same(drop.view(), view))
                .map(each ->
                        ((DropView) each.operation()).dropped(each.before()).query())
                .reduce((first, last) -> last);
        String reasons = revision.stream()
                .flatMap(each -> change(each.operation(), query))
                .collect(Collectors.joining(", "));
        return HazardFinding.of(
                Problem.VIEW_NEEDS_QUERY,
                "needs the new query of view %s%s".formatted(view, reasons.isEmpty() ? "" : ": " + reasons),
                "Until now: %s. Does not compile until you write the query; then record it:  retort check --fix"
                        .formatted(query.map(Sql::toString).orElse("")));
    }

    private static Stream<String> change(Operation operation, Optional<Sql> query) {
        if (operation instanceof RenameColumn rename && isNamed(rename.from(), query)) {
            return Stream.of("%s.%s becomes %s".formatted(rename.table(), rename.from(), rename.to()));
        }
        if (operation instanceof RenameTable rename && isNamed(rename.from(), query)) {
            return Stream.of("%s becomes %s".formatted(rename.from(), rename.to()));
        }
        if (operation instanceof DropColumn drop && isNamed(drop.column(), query)) {
            return Stream.of("%s.%s is dropped".formatted(drop.table(), drop.column()));
        }
        if (operation instanceof DropTable drop && isNamed(drop.table(), query)) {
            return Stream.of("%s is dropped".formatted(drop.table()));
        }
        return operation instanceof DropView drop && isNamed(drop.view(), query)
                ? Stream.of("%s is dropped".formatted(drop.view()))
                : Stream.empty();
    }

    private static boolean isNamed(String name, Optional<Sql> query) {
        return query.filter(sql -> SqlMentions.any(sql, List.of(name))).isPresent();
    }
}
