package dev.retort.processor.diff.semantics;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.ListEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what values of columns mean before and after. What is new has no old rows; what is gone has no reader. */
public final class SemanticChanges {
    private static final String NO_CONSTANT = "no constant has that name any more";

    private SemanticChanges() {}

    /**
     * The changes that make old rows mean something else.
     *
     * @param renames what is known to have had another name
     */
    public static List<SemanticChange> between(
            List<ValueSemantics> before, List<ValueSemantics> after, List<DeclaredRename> renames) {
        return SameColumn.in(before, after, renames)
                .flatMap(same -> changes(same.old(), same.now()))
                .toList();
    }

    private static Stream<SemanticChange> changes(ValueSemantics old, ValueSemantics now) {
        return EnumRecoding.of(old, now)
                .map(recoding -> Stream.concat(
                        Stream.of(recoded(old, now, recoding)),
                        names(old, now, Problem.ENUM_CONSTANT_REMOVED, NO_CONSTANT).stream()))
                .orElseGet(() -> change(old, now).stream());
    }

    private static Optional<SemanticChange> change(ValueSemantics old, ValueSemantics now) {
        if (old.kind() != now.kind() && !(old.isNames() && now.isNames())) {
            return otherKind(old, now);
        }
        return switch (now.kind()) {
            case ORDINALS -> ordinals(old, now);
            case NAMES, ENUM_TYPE -> names(old, now, Problem.ENUM_CONSTANT_REMOVED, NO_CONSTANT);
            case DISCRIMINATOR ->
                names(old, now, Problem.DISCRIMINATOR_CHANGED, "no class has that discriminator value any more");
            case CONVERTER ->
                other(
                        old,
                        now,
                        Problem.CONVERTER_CHANGED,
                        "values were written by %s and are now read by %s".formatted(describe(old), describe(now)));
            case TIME_ZONE ->
                other(
                        old,
                        now,
                        Problem.TIME_ZONE_CHANGED,
                        "times were stored as %s and are now read as %s, which may differ by hours"
                                .formatted(describe(old), describe(now)));
            case NUMBERS, SEQUENCE -> Optional.empty();
        };
    }

    /** A constant may get another name at its place; one that is at another place gives its rows to another. */
    private static Optional<SemanticChange> ordinals(ValueSemantics old, ValueSemantics now) {
        List<String> moved = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < old.values().size(); i++) {
            int place = now.values().indexOf(old.values().get(i));
            if (place >= 0 && place != i) {
                moved.add(
                        "%s meant %s and now means %s".formatted(i, old.values().get(i), at(now, i)));
                cases.add("when %s then %s".formatted(i, place));
            } else if (i >= now.values().size()) {
                moved.add("%s meant %s and now means nothing"
                        .formatted(i, old.values().get(i)));
            }
        }
        String remedy = cases.isEmpty() ? "" : update(now, String.join(" ", cases));
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(meaning(now, Problem.ENUM_ORDINALS_CHANGED, String.join(", ", moved), remedy));
    }

    private static String at(ValueSemantics fact, int place) {
        return place < fact.values().size() ? fact.values().get(place) : "nothing";
    }

    private static Optional<SemanticChange> names(ValueSemantics old, ValueSemantics now, Problem problem, String why) {
        List<String> gone = ListEdits.minus(old.values(), now.values());
        List<String> come = ListEdits.minus(now.values(), old.values());
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
                "rows with %s can't be read, because %s"
                        .formatted(gone.stream().map(SemanticChanges::literal).collect(Collectors.joining(", ")), why),
                remedy));
    }

    private static Optional<SemanticChange> other(
            ValueSemantics old, ValueSemantics now, Problem problem, String text) {
        return old.values().equals(now.values()) ? Optional.empty() : Optional.of(meaning(now, problem, text, ""));
    }

    private static Optional<SemanticChange> otherKind(ValueSemantics old, ValueSemantics now) {
        if (old.kind() == ValueSemantics.Kind.CONVERTER || now.kind() == ValueSemantics.Kind.CONVERTER) {
            return Optional.of(meaning(
                    now,
                    Problem.CONVERTER_CHANGED,
                    "values were written as %s and are now read as %s".formatted(describe(old), describe(now)),
                    ""));
        }
        return Optional.empty();
    }

    private static SemanticChange recoded(ValueSemantics old, ValueSemantics now, EnumRecoding recoding) {
        String cases = recoding.values().stream()
                .map(value -> "when %s then %s".formatted(literal(value.from()), literal(value.to())))
                .collect(Collectors.joining(" "));
        return meaning(
                now,
                Problem.ENUM_ORDINALS_CHANGED,
                "values were %s of constants and are now read as %s".formatted(word(old), word(now)),
                cases.isEmpty() ? "" : update(now, cases));
    }

    private static String update(ValueSemantics fact, String cases) {
        return "update %s set %s = case %s %s else %s end"
                .formatted(fact.table(), fact.column(), fact.column(), cases, fact.column());
    }

    private static SemanticChange meaning(ValueSemantics fact, Problem problem, String text, String remedy) {
        return new SemanticChange(problem, fact.table(), fact.column(), text, remedy);
    }

    private static String describe(ValueSemantics fact) {
        return fact.kind() == ValueSemantics.Kind.ORDINALS || fact.isNames()
                ? word(fact) + " of constants"
                : String.join(", ", fact.values());
    }

    private static String word(ValueSemantics fact) {
        return fact.isNames() ? ValueSemantics.Kind.NAMES.word() : fact.kind().word();
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
