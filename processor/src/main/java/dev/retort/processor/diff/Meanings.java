package dev.retort.processor.diff;

import dev.retort.problem.Problem;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what values of columns mean before and after. What is new has no old rows; what is gone has no reader. */
public final class Meanings {
    private Meanings() {}

    /**
     * The changes that make old rows mean something else.
     *
     * @param renames what is known to have had another name
     */
    public static List<Meaning> between(List<Fact> before, List<Fact> after, List<Rename> renames) {
        List<Meaning> changes = new ArrayList<>();
        for (Fact now : after) {
            before.stream()
                    .filter(old -> isSame(old, now, renames))
                    .findFirst()
                    .flatMap(old -> change(old, now))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isSame(Fact old, Fact now, List<Rename> renames) {
        boolean table =
                Names.same(old.table(), now.table()) || renames.contains(new Rename.OfTable(old.table(), now.table()));
        boolean column = Names.same(old.column(), now.column())
                || renames.contains(new Rename.OfColumn(now.table(), old.column(), now.column()));
        return table && column;
    }

    private static Optional<Meaning> change(Fact old, Fact now) {
        if (old.kind() != now.kind()) {
            return otherKind(old, now);
        }
        return switch (now.kind()) {
            case ORDINALS -> ordinals(old, now);
            case NAMES -> names(old, now, Problem.NAMES_CHANGED, "no constant is called so from now on");
            case DISCRIMINATOR ->
                names(old, now, Problem.DISCRIMINATOR_CHANGED, "no class has that discriminator value from now on");
            case CONVERTER ->
                other(
                        old,
                        now,
                        Problem.CONVERTER_CHANGED,
                        "values were written by %s and are read by %s from now on".formatted(said(old), said(now)));
            case TIME_ZONE ->
                other(
                        old,
                        now,
                        Problem.TIME_ZONE_CHANGED,
                        "times were stored as %s and are read as %s from now on, which may be hours apart"
                                .formatted(said(old), said(now)));
        };
    }

    /** A constant may get another name at its place; one that is at another place gives its rows to another. */
    private static Optional<Meaning> ordinals(Fact old, Fact now) {
        List<String> moved = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < old.values().size(); i++) {
            int place = now.values().indexOf(old.values().get(i));
            if (place >= 0 && place != i) {
                moved.add("%d meant %s and means %s".formatted(i, old.values().get(i), at(now, i)));
                cases.add("when %d then %d".formatted(i, place));
            } else if (i >= now.values().size()) {
                moved.add("%d meant %s and means nothing"
                        .formatted(i, old.values().get(i)));
            }
        }
        String column = now.column();
        String remedy = "update %s set %s = case %s %s else %s end"
                .formatted(now.table(), column, column, String.join(" ", cases), column);
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(meaning(
                        now,
                        Problem.ORDINALS_MOVED,
                        String.join(", ", moved) + " from now on",
                        cases.isEmpty() ? "" : remedy));
    }

    private static String at(Fact fact, int place) {
        return place < fact.values().size() ? fact.values().get(place) : "nothing";
    }

    private static Optional<Meaning> names(Fact old, Fact now, Problem problem, String why) {
        List<String> gone = Lists.minus(old.values(), now.values());
        List<String> come = Lists.minus(now.values(), old.values());
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        String remedy = gone.size() == 1 && come.size() == 1
                ? "update %s set %s = %s where %s = %s"
                        .formatted(now.table(), now.column(), literal(come.get(0)), now.column(), literal(gone.get(0)))
                : "";
        return Optional.of(meaning(
                now,
                problem,
                "rows with %s can't be read: %s"
                        .formatted(gone.stream().map(Meanings::literal).collect(Collectors.joining(", ")), why),
                remedy));
    }

    private static Optional<Meaning> other(Fact old, Fact now, Problem problem, String text) {
        return old.values().equals(now.values()) ? Optional.empty() : Optional.of(meaning(now, problem, text, ""));
    }

    private static Optional<Meaning> otherKind(Fact old, Fact now) {
        if (old.kind() == Fact.Kind.CONVERTER || now.kind() == Fact.Kind.CONVERTER) {
            return Optional.of(meaning(
                    now,
                    Problem.CONVERTER_CHANGED,
                    "values were written as %s and are read as %s from now on".formatted(said(old), said(now)),
                    ""));
        }
        boolean isEnum = old.kind() == Fact.Kind.ORDINALS && now.kind() == Fact.Kind.NAMES;
        boolean wasEnum = old.kind() == Fact.Kind.NAMES && now.kind() == Fact.Kind.ORDINALS;
        return isEnum || wasEnum
                ? Optional.of(meaning(
                        now,
                        Problem.ORDINALS_MOVED,
                        "values were %s of constants and are read as %s from now on"
                                .formatted(old.kind().word(), now.kind().word()),
                        ""))
                : Optional.empty();
    }

    private static Meaning meaning(Fact fact, Problem problem, String text, String remedy) {
        return new Meaning(problem, fact.table(), fact.column(), text, remedy);
    }

    private static String said(Fact fact) {
        return fact.kind() == Fact.Kind.ORDINALS || fact.kind() == Fact.Kind.NAMES
                ? fact.kind().word() + " of constants"
                : String.join(", ", fact.values());
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
