package dev.retort.processor.snapshot;

import java.util.List;

/**
 * The member of a class that a column comes from.
 *
 * @param table the table
 * @param column the column
 * @param role what the column is to the member
 * @param member the member, or the class of a column that no member has: {@code Booking.guest}
 * @param place where annotations override those of a member that several columns come from: {@code Hotel.address}, or a class; empty for none
 * @param path the member as such an override names it: {@code city}; empty for none
 * @param words what on the member limits the column, or makes it unique: names of annotations such as {@code NotNull}, and {@code unique}
 */
public record ColumnMember(
        String table, String column, MemberRole role, String member, String place, String path, List<String> words) {
    public ColumnMember {
        words = words.size() < 2
                ? List.copyOf(words)
                : words.stream().sorted().distinct().toList();
    }

    /** Whether an annotation, or a word for a value of one, is on the member. */
    public boolean has(String... any) {
        return List.of(any).stream().anyMatch(words::contains);
    }

    /** Whether the annotation belongs to the place that has the member, not to the member. */
    public boolean isOverridden() {
        return !place.isEmpty();
    }

    /** {@code column booking guest_id many-to-one Booking.guest}. */
    @Override
    public String toString() {
        String override = isOverridden() ? " at " + place + " " + path : "";
        String limits = words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
        return "column " + table + " " + column + " " + role.word() + " " + member + override + limits;
    }

    static ColumnMember parse(LineReader line) {
        String table = line.name("the name of a table");
        String column = line.name("the name of a column");
        MemberRole role = MemberRole.of(line, line.name("a role"));
        String member = line.name("a member");
        boolean overridden = line.accept("at");
        String place = overridden ? line.name("a member") : "";
        String path = overridden ? line.name("a path") : "";
        List<String> words = line.sees("(") ? line.names() : List.of();
        return new ColumnMember(table, column, role, member, place, path, words);
    }
}
