package dev.retort.conformance.change;

import dev.retort.conformance.change.Alteration.Add;
import dev.retort.conformance.change.Alteration.Drop;
import dev.retort.conformance.change.Alteration.Retype;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Which members of some classes are altered: one in twenty, a third of them dropped, a third retyped, a third added; at least one of
 * each. The same classes and the same seed give the same choice.
 */
final class Choice {
    private static final int ONE_IN = 20;
    private static final int KINDS = 3;

    /** What identifies a row, or is looked at by Hibernate itself. */
    private static final Set<String> FIXED = Set.of(
            "Ljakarta/persistence/Id;",
            "Ljakarta/persistence/EmbeddedId;",
            "Ljakarta/persistence/Version;",
            "Ljakarta/persistence/MapsId;");

    /** Annotations beside which another type still makes sense. */
    private static final Set<String> PLAIN = Set.of("Ljakarta/persistence/Column;", "Ljakarta/persistence/Basic;");

    private static final String STRING = "Ljava/lang/String;";
    private static final String INTEGER = "Ljava/lang/Integer;";
    private static final String LONG = "Ljava/lang/Long;";
    private static final String DECIMAL = "Ljava/math/BigDecimal;";

    private static final Map<String, String> RETYPED = Map.of(
            "I",
            "J",
            "J",
            "I",
            "S",
            "I",
            INTEGER,
            LONG,
            LONG,
            INTEGER,
            "F",
            "D",
            "Ljava/time/LocalDate;",
            "Ljava/time/LocalDateTime;",
            "Ljava/time/LocalDateTime;",
            "Ljava/time/LocalDate;");

    private static final Map<String, Map<String, Object>> RESIZED =
            Map.of(STRING, Map.of("length", 77), DECIMAL, Map.of("precision", 21, "scale", 4));

    private static final List<Add> ADDED = List.of(
            added(STRING, Map.of("length", 60)),
            added(INTEGER, Map.of()),
            added(DECIMAL, Map.of("precision", 12, "scale", 3, "nullable", false)),
            added("Ljava/time/LocalDate;", Map.of()),
            added(STRING, Map.of("unique", true)),
            added("Z", Map.of()),
            added("Ljava/util/UUID;", Map.of("name", "another_name")),
            added("Ljava/time/Instant;", Map.of()));

    private final Random random;

    Choice(long seed) {
        this.random = new Random(seed);
    }

    private static Add added(String type, Map<String, Object> column) {
        return new Add("", "", type, false, false, column);
    }

    /**
     * Chooses.
     *
     * @param members all members, class by class
     * @param entities binary names of classes that an association may refer to
     */
    List<Alteration> of(List<Member> members, List<String> entities) {
        List<Member> order = new ArrayList<>(members);
        Collections.shuffle(order, random);
        List<Member> free = new ArrayList<>(order);
        free.removeIf(member -> !Collections.disjoint(member.annotations(), FIXED));
        int each = Math.max(1, Math.round((float) members.size() / ONE_IN / KINDS));
        List<Member> retyped =
                free.stream().filter(Choice::mayBeRetyped).limit(each).toList();
        free.removeAll(retyped);
        List<Alteration> alterations = new ArrayList<>();
        retyped.forEach(member -> alterations.add(retyped(member)));
        free.stream().limit(each).forEach(member -> alterations.add(new Drop(member)));
        for (int number = 1; number <= each && !order.isEmpty(); number++) {
            alterations.add(added(order.get(number % order.size()), number, entities));
        }
        return List.copyOf(alterations);
    }

    private static boolean mayBeRetyped(Member member) {
        return !member.generic()
                && (RETYPED.containsKey(member.type()) || RESIZED.containsKey(member.type()))
                && member.annotations().stream().filter(Member::isMapping).allMatch(PLAIN::contains);
    }

    private static Retype retyped(Member member) {
        String type = RETYPED.getOrDefault(member.type(), member.type());
        return new Retype(member, type, RESIZED.getOrDefault(member.type(), Map.of()));
    }

    /** Beside a member that is there, so that the class is mapped the same way; every fourth refers to an entity. */
    private Add added(Member beside, int number, List<String> entities) {
        String name = "added" + number;
        if (number % 4 == 2 && !entities.isEmpty()) {
            String target = entities.get(random.nextInt(entities.size()));
            return new Add(
                    beside.owner(), name, "L" + target.replace('.', '/') + ";", beside.property(), true, Map.of());
        }
        Add kind = ADDED.get(random.nextInt(ADDED.size()));
        return new Add(beside.owner(), name, kind.type(), beside.property(), false, kind.column());
    }
}
