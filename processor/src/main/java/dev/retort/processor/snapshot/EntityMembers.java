package dev.retort.processor.snapshot;

import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes and members the tables and columns of the entities come from: the file {@code META-INF/retort/<package>.members}, by which a tool
 * names the place to change.
 *
 * <pre>{@code
 * # Retort members, format 1. Written by the compiler; do not edit.
 * table booking table Booking
 * column booking guest_id many-to-one Booking.guest
 * column booking city basic Address.city at Booking.address city (NotNull)
 * end
 * }</pre>
 */
public record EntityMembers(List<TableMember> tables, List<ColumnMember> columns) {
    private static final FileFormat FORMAT = new FileFormat(
            "Retort members",
            "Written by the compiler; do not edit.",
            "Compile the entities again to rewrite the file.");

    public EntityMembers {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
    }

    /** Those of several class outputs. */
    public static EntityMembers joined(EntityMembers one, EntityMembers other) {
        return new EntityMembers(
                Stream.concat(one.tables.stream(), other.tables.stream())
                        .distinct()
                        .toList(),
                Stream.concat(one.columns.stream(), other.columns.stream())
                        .distinct()
                        .toList());
    }

    /**
     * Reads the file's text.
     *
     * @throws dev.retort.problem.RetortException {@code BROKEN_SNAPSHOT}; its text names the line
     */
    public static EntityMembers parse(String text) {
        List<TableMember> tables = new ArrayList<>();
        List<ColumnMember> columns = new ArrayList<>();
        return FORMAT.read(
                text,
                line -> {
                    if (line.accept("table")) {
                        tables.add(TableMember.parse(line));
                    } else {
                        line.expect("column");
                        columns.add(ColumnMember.parse(line));
                    }
                    line.end();
                },
                () -> new EntityMembers(tables, columns));
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
                        tables.stream().map(TableMember::toString),
                        columns.stream().map(ColumnMember::toString))
                .flatMap(each -> each)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", FORMAT.header(), "end\n"));
    }
}
