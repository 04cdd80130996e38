package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.diff.Question;
import dev.retort.processor.diff.Rename;
import dev.retort.processor.entity.Finding;
import dev.retort.processor.entity.Origins;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the compiler says where entities and snapshot differ: each change on the member or class that it comes from. */
final class DriftFindings {
    private static final Map<Problem, String> VERBS = Map.of(
            Problem.NEW_TABLE, "add",
            Problem.NEW_COLUMN, "add",
            Problem.NEW_COLUMN_NOT_NULL, "add",
            Problem.TABLE_GONE, "drop",
            Problem.COLUMN_GONE, "drop",
            Problem.RENAMED, "rename");

    /** What the application that reads such a row fails on by itself. */
    private static final Set<Problem> UNREADABLE = Set.of(Problem.NAMES_CHANGED, Problem.DISCRIMINATOR_CHANGED);

    private final Comparison comparison;

    private DriftFindings(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<Finding> of(Comparison comparison) {
        if (comparison.operations().isEmpty() && comparison.meanings().isEmpty()) {
            return List.of();
        }
        return comparison.snapshot().isEmpty()
                ? List.of(new DriftFindings(comparison).first())
                : new DriftFindings(comparison).all();
    }

    /** Before the first revision everything is new, and one sentence says so. */
    private Finding first() {
        return new Finding(
                Problem.NO_REVISION_YET,
                """
                History %s has no snapshot yet: everything is new (tables: %d). Accept it as the first revision:  retort revision -m baseline""".formatted(
                                comparison.history().name(),
                                comparison.entities().schema().tables().size()),
                comparison.history().element());
    }

    private List<Finding> all() {
        Set<String> ofColumns =
                comparison.operations().stream().flatMap(DriftFindings::column).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>(questions());
        comparison.meanings().forEach(meaning -> findings.add(finding(meaning)));
        List<Operation> operations = comparison.operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            Change change = operation.accept(new ChangeOfOperation());
            boolean goesAlong = change.problem() == Problem.TABLE_CHANGED && ofColumns.contains(key(change));
            boolean asked = comparison.questions().stream().anyMatch(question -> isAbout(question, change));
            if (!goesAlong && !asked) {
                findings.add(new Finding(
                        change.problem(), text(change), element(change, operations.subList(i, operations.size()))));
            }
        }
        return findings;
    }

    private List<Finding> questions() {
        return comparison.questions().stream().map(this::finding).toList();
    }

    /** The hints that rename nothing (any more). Before the first revision there is nothing to rename. */
    static List<Finding> spent(Comparison comparison) {
        DriftFindings findings = new DriftFindings(comparison);
        return comparison
                .snapshot()
                .map(snapshot -> Diff.spent(
                        snapshot.schema(),
                        comparison.entities().schema(),
                        comparison.reading().renames()))
                .orElse(List.of())
                .stream()
                .map(findings::finding)
                .toList();
    }

    private Finding finding(Rename rename) {
        if (rename instanceof Rename.OfTable table) {
            return new Finding(
                    Problem.SPENT_RENAME,
                    "@RenamedFrom says that table \"%s\" was \"%s\": the snapshot has no \"%s\" to rename. It can go."
                            .formatted(table.to(), table.from(), table.from()),
                    element(table.to(), ""));
        }
        Rename.OfColumn column = (Rename.OfColumn) rename;
        return new Finding(
                Problem.SPENT_RENAME,
                "@RenamedFrom says that column \"%s\" of table \"%s\" was \"%s\": the snapshot has no \"%s\" to rename. It can go."
                        .formatted(column.to(), column.table(), column.from(), column.from()),
                element(column.table(), column.to()));
    }

    private Finding finding(Meaning meaning) {
        String remedy = meaning.remedy().isEmpty()
                ? "Take the change back, or change the rows in the revision with op.execute."
                : "Take the change back, or change the rows in the revision:  op.execute(\"%s\")"
                        .formatted(meaning.remedy());
        return new Finding(
                meaning.problem(),
                "Column \"%s\" of table \"%s\": %s%s.\n    %s   Accept:  retort revision -m \"change %s.%s\""
                        .formatted(
                                meaning.column(),
                                meaning.table(),
                                meaning.text(),
                                UNREADABLE.contains(meaning.problem())
                                        ? ""
                                        : ", so old rows are read wrong and no error says so",
                                remedy,
                                meaning.table(),
                                meaning.column()),
                element(meaning.table(), meaning.column()));
    }

    private Finding finding(Question question) {
        if (question instanceof Question.OfColumn column) {
            Element element = element(column.table(), column.candidates().get(0).name());
            return new Finding(
                    Problem.RENAMED_OR_DROPPED,
                    text(
                            question,
                            column.gone().name(),
                            column.table() + "." + column.gone().name(),
                            element),
                    element);
        }
        Question.OfTable table = (Question.OfTable) question;
        Element element = element(table.candidates().get(0), "");
        return new Finding(Problem.RENAMED_OR_DROPPED, text(question, table.gone(), table.gone(), element), element);
    }

    private static String text(Question question, String old, String dropped, Element element) {
        return "%s\n    Renamed: put @RenamedFrom(\"%s\") on %s.   Dropped: accept with  retort revision -m \"drop %s\" --drop %s"
                .formatted(question.text(), old, name(element), dropped, dropped);
    }

    /** {@code Guest.phone} for a member, {@code Guest} for a class. */
    private static String name(Element element) {
        Element owner = element.getEnclosingElement();
        return owner instanceof TypeElement
                ? owner.getSimpleName() + "." + element.getSimpleName()
                : element.getSimpleName().toString();
    }

    /** What a question is about is not told as a change too. */
    private static boolean isAbout(Question question, Change change) {
        if (question instanceof Question.OfColumn column) {
            return Names.same(change.table(), column.table())
                    && Stream.concat(Stream.of(column.gone()), column.candidates().stream())
                            .anyMatch(each -> Names.same(each.name(), change.column()));
        }
        Question.OfTable table = (Question.OfTable) question;
        return Names.same(table.gone(), change.table()) || Names.contains(table.candidates(), change.table());
    }

    private static Stream<String> column(Operation operation) {
        return operation instanceof AddColumn || operation instanceof DropColumn
                ? Stream.of(key(operation.accept(new ChangeOfOperation())))
                : Stream.empty();
    }

    private static String key(Change change) {
        return Names.key(change.table()) + ' ' + Names.key(change.column());
    }

    private String text(Change change) {
        String accept = "retort revision -m \"%s\"".formatted(message(change));
        return change.problem() == Problem.NEW_COLUMN_NOT_NULL
                ? "%s.\n    Give it a default:  @ColumnDefault(\"…\")   or make it nullable, or let the draft fill it:  %s --backfill %s.%s=\"…\""
                        .formatted(change.sentence(), accept, change.table(), change.column())
                : "%s. Accept:  %s".formatted(change.sentence(), accept);
    }

    private static String message(Change change) {
        String verb = VERBS.getOrDefault(change.problem(), "change");
        String name = Stream.of(change.table(), change.column())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        return verb + " " + (name.isEmpty() ? "sequences" : name);
    }

    /** What a change is about, which later operations may give the name that the entity knows. */
    private Element element(Change change, List<Operation> later) {
        String table = change.table();
        String column = change.column();
        for (Operation operation : later) {
            if (operation instanceof RenameTable rename && Names.same(rename.from(), table)) {
                table = rename.to();
            } else if (operation instanceof RenameColumn rename
                    && Names.same(rename.table(), table)
                    && Names.same(rename.from(), column)) {
                column = rename.to();
            }
        }
        return element(table, column);
    }

    private Element element(String table, String column) {
        Origins origins = comparison.reading().origins();
        return origins.of(table, column)
                .or(() -> origins.of(table))
                .orElse(comparison.history().element());
    }
}
