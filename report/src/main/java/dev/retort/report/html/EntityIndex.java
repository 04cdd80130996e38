package dev.retort.report.html;

import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.schema.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes and members behind tables and columns, found by name. */
final class EntityIndex {
    private final Map<String, TableMember> tables = new HashMap<>();
    private final Map<String, ColumnMember> columns = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();

    EntityIndex(EntityMembers members, List<String> classes) {
        members.tables().forEach(each -> tables.putIfAbsent(Names.key(each.table()), each));
        members.columns().forEach(each -> columns.putIfAbsent(key(each.table(), each.column()), each));
        classes.forEach(each -> packages.putIfAbsent(
                each.replaceFirst(".*[.$]", ""), each.contains(".") ? each.replaceFirst("\\.[^.]*$", "") : ""));
    }

    private static String key(String table, String column) {
        return Names.key(table) + "\n" + Names.key(column);
    }

    /** The class or member of a table; empty if it is not known. */
    String member(String table) {
        TableMember member = tables.get(Names.key(table));
        return member == null ? "" : member.member();
    }

    /** The member of a column; empty if it is not known. */
    String member(String table, String column) {
        ColumnMember member = columns.get(key(table, column));
        return member == null ? "" : member.member();
    }

    /** The package of a table's class; empty if it is not known. */
    String packageOf(String table) {
        return packages.getOrDefault(member(table).replaceFirst("\\..*", ""), "");
    }
}
