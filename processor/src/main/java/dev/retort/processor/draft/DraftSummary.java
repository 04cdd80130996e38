package dev.retort.processor.draft;

import dev.retort.operation.Operation;
import dev.retort.processor.wording.Detours;
import dev.retort.processor.wording.OperationText;
import dev.retort.processor.wording.OperationVerb;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Summarizes a list of operations. */
final class DraftSummary {
    private static final int MOST = 5;

    private DraftSummary() {}

    /** The sentence for a revision's Javadoc: {@code Adds booking.note, drops guest.fax.} */
    static String sentence(List<Operation> operations) {
        String text = phrases(operations, OperationVerb::thirdPerson);
        return text.isEmpty() ? "Changes nothing." : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** A suggested revision message: {@code add booking.note, drop guest.fax}. */
    static String message(List<Operation> operations) {
        return phrases(operations, OperationVerb::baseForm);
    }

    private static String phrases(List<Operation> operations, Function<OperationVerb, String> form) {
        Map<OperationVerb, Set<String>> objects = new LinkedHashMap<>();
        withoutDetails(Detours.told(operations).stream()
                        .flatMap(Optional::stream)
                        .map(OperationText::of)
                        .toList())
                .forEach(text -> objects.computeIfAbsent(text.verb(), verb -> new LinkedHashSet<>())
                        .add(text.object()));
        return objects.entrySet().stream()
                .map(each -> form.apply(each.getKey()) + " " + listed(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Leaves out the constraints, indexes and backfills of tables that have another change. */
    private static List<OperationText> withoutDetails(List<OperationText> texts) {
        Set<String> tables = texts.stream()
                .filter(text -> !isDetail(text))
                .map(OperationText::table)
                .collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> !isDetail(text) || !tables.contains(text.table()))
                .toList();
    }

    private static boolean isDetail(OperationText text) {
        return text.kind().isConstraintOrIndex() || text.verb() == OperationVerb.FILL;
    }

    /** "a", "a and b", "a, b, c and 7 more". */
    private static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() == 1) {
            return all.get(0);
        }
        int shown = all.size() > MOST ? MOST - 1 : all.size() - 1;
        String last = all.size() > MOST ? (all.size() - shown) + " more" : all.get(shown);
        return String.join(", ", all.subList(0, shown)) + " and " + last;
    }
}
