package dev.retort.cli.adopt;

import dev.retort.catalog.fact.Category;
import dev.retort.cli.adopt.type.ValidatedTypes;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.MemberRole;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What an advice is made from.
 *
 * @param entities the schema that the entities ask for
 * @param members where its tables and columns come from
 * @param database the database, compared with that schema
 */
record AdviceContext(Schema entities, EntityMembers members, LiveDatabase database) {

    /** A table as the database has it. */
    Optional<Table> found(String table) {
        return database.live().schema().table(table);
    }

    /** A column as the database has it. */
    Optional<Column> found(String table, String column) {
        return found(table).flatMap(each -> each.column(column));
    }

    /** A table as the entities ask for it. */
    Optional<Table> expected(String table) {
        return entities.table(table);
    }

    /** A column as the entities ask for it. */
    Optional<Column> expected(String table, String column) {
        return expected(table).flatMap(each -> each.column(column));
    }

    /** Whether Hibernate accepts the types that the database has in a difference, although the entities ask for others. */
    boolean isValidated(Difference difference) {
        return difference.items().stream()
                .filter(item -> item.category() == Category.TYPE)
                .allMatch(item -> expected(item.table(), item.part())
                        .flatMap(wanted -> found(item.table(), item.part())
                                .map(there -> ValidatedTypes.accepts(
                                        wanted.type(),
                                        there.type(),
                                        database.dialect().name())))
                        .orElse(true));
    }

    /** Where a column comes from. Where that is not known, its foreign key tells whether it is a reference. */
    ColumnMember member(String table, String column) {
        return members.column(table, column).orElseGet(() -> {
            boolean refers = expected(table).stream()
                    .flatMap(each -> each.foreignKeys().stream())
                    .anyMatch(key -> Names.contains(key.columns(), column));
            return new ColumnMember(
                    table, column, refers ? MemberRole.MANY_TO_ONE : MemberRole.BASIC, "", "", "", List.of());
        });
    }

    /** Where a table comes from. */
    TableMember member(String table) {
        return members.table(table).orElseGet(() -> new TableMember(table, TableMember.Kind.TABLE, ""));
    }

    /** Whether a column is a part of the primary key of the entities, so that it can't be null. */
    boolean isOfKey(String table, String column) {
        return expected(table)
                .map(Table::primaryKey)
                .filter(key -> Names.contains(key.columns(), column))
                .isPresent();
    }

    /** Whether a table is that of an entity, which may do without one of its columns. */
    boolean isOfEntity(String table) {
        TableMember.Kind kind = member(table).kind();
        return kind == TableMember.Kind.TABLE || kind == TableMember.Kind.SECONDARY;
    }

    /** {@code  on Guest.phone}; nothing where the member is not known. */
    static String on(String member) {
        return member.isEmpty() ? "" : " on " + member;
    }
}
