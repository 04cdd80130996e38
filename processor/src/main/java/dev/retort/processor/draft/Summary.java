package dev.retort.processor.draft;

import dev.retort.operation.Operation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Operations in a few words. */
public final class Summary {
    private static final int MOST = 5;

    private Summary() {}

    /** A sentence for the class: {@code Adds booking.note, drops guest.fax.} */
    public static String sentence(List<Operation> operations) {
        String text = phrases(operations, Summary::thirdPerson);
        return text.isEmpty() ? "Changes nothing." : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** A message to suggest where none is given: {@code add booking.note, drop guest.fax}. */
    public static String message(List<Operation> operations) {
        return phrases(operations, verb -> verb);
    }

    private static String phrases(List<Operation> operations, UnaryOperator<String> form) {
        Map<String, Set<String>> objects = new LinkedHashMap<>();
        for (Wording.Phrase phrase :
                telling(operations.stream().map(Wording::of).toList())) {
            objects.computeIfAbsent(phrase.verb(), verb -> new LinkedHashSet<>())
                    .add(phrase.object());
        }
        return objects.entrySet().stream()
                .map(each -> form.apply(each.getKey()) + " " + listed(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Without the constraints and indexes of tables that change otherwise too. */
    private static List<Wording.Phrase> telling(List<Wording.Phrase> phrases) {
        Set<String> tables = phrases.stream()
                .filter(phrase -> !phrase.isDetail())
                .map(Wording.Phrase::table)
                .collect(Collectors.toSet());
        return phrases.stream()
                .filter(phrase -> !phrase.isDetail() || !tables.contains(phrase.table()))
                .toList();
    }

    /** "comments on" for "comment on". */
    private static String thirdPerson(String verb) {
        return verb.replaceFirst("\\w+", "$0s");
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
