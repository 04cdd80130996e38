package dev.retort.processor.snapshot;

import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes and members the tables and columns of the entities come from: the file {@code META-INF/retort/<package>.members}, by which a tool
 * names the place to change.
 *
 * <pre>{@code
 * # Retort members, format 1. Written by the compiler; do not edit.
 * comments
 * table booking table Booking
 * column booking guest_id many-to-one Booking.guest
 * column booking city basic Address.city at Booking.address city (NotNull)
 * end
 * }</pre>
 *
 * @param comments whether the annotations of Jakarta Persistence have comments there, as they do since 3.2
 */
public record EntityMembers(List<TableMember> tables, List<ColumnMember> columns, boolean comments) {
    /** The line that says so. */
    private static final String COMMENTS = "comments";

    private static final FileFormat FORMAT = new FileFormat(
            "Retort members",
            "Written by the compiler; do not edit.",
            "Compile the entities again to rewrite the file.");

    public EntityMembers {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
    }

    /** Those of which nothing is known. */
    public static EntityMembers none() {
        return new EntityMembers(List.of(), List.of(), false);
    }

    /** Those of several class outputs. */
    public static EntityMembers joined(EntityMembers one, EntityMembers other) {
        return new EntityMembers(
                Stream.concat(one.tables.stream(), other.tables.stream())
                        .distinct()
                        .toList(),
                Stream.concat(one.columns.stream(), other.columns.stream())
                        .distinct()
                        .toList(),
                one.comments || other.comments);
    }

    /**
     * Reads the file's text.
     *
     * @throws dev.retort.problem.RetortException {@code BROKEN_SNAPSHOT}; its text names the line
     */
    public static EntityMembers parse(String text) {
        List<TableMember> tables = new ArrayList<>();
        List<ColumnMember> columns = new ArrayList<>();
        AtomicBoolean comments = new AtomicBoolean();
        return FORMAT.read(
                text,
                line -> {
                    if (line.accept(COMMENTS)) {
                        comments.set(true);
                    } else if (line.accept("table")) {
                        tables.add(TableMember.parse(line));
                    } else {
                        line.expect("column");
                        columns.add(ColumnMember.parse(line));
                    }
                    line.end();
                },
                () -> new EntityMembers(tables, columns, comments.get()));
    }

    /** Where a table comes from; empty if that is not known. */
    public Optional<TableMember> table(String table) {
        return tables.stream().filter(each -> Names.same(each.table(), table)).findFirst();
    }

    /** Where a column comes from; empty if that is not known. */
    public Optional<ColumnMember> column(String table, String column) {
        return columns.stream()
                .filter(each -> Names.same(each.table(), table) && Names.same(each.column(), column))
                .findFirst();
    }

    /** The columns that one member has in a table in one role, such as those that refer to a key of several columns. */
    public List<ColumnMember> alike(ColumnMember member) {
        return columns.stream()
                .filter(each -> Names.same(each.table(), member.table())
                        && each.role() == member.role()
                        && each.member().equals(member.member())
                        && each.place().equals(member.place()))
                .toList();
    }

    /** The file as text, ending in a line break. */
    @Override
    public String toString() {
        return Stream.of(
                        comments ? Stream.of(COMMENTS) : Stream.<String>empty(),
                        tables.stream().map(TableMember::toString),
                        columns.stream().map(ColumnMember::toString))
                .flatMap(each -> each)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", FORMAT.header(), "end\n"));
    }
}
