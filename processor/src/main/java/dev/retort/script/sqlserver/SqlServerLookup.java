package dev.retort.script.sqlserver;

import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;

/**
 * Drops what SQL Server gave a name: it makes one up, such as {@code DF__guest__fax__3B75D760}, which differs from database to database.
 * The batch fails where the catalog has none, or more than one, and drops nothing then.
 */
record SqlServerLookup(Identifiers names) {

    /**
     * The batch that drops one.
     *
     * @param kind what is dropped: {@code constraint}
     * @param from the catalog view, and which of its rows: {@code sys.key_constraints where type = 'PK'}
     */
    String drop(String table, String kind, String from) {
        String name = names.sql(table);
        return """
                declare @drop nvarchar(max), @found int;
                select @drop = max(N'alter table %s drop %s ' + quotename(name)), @found = count(*)
                    from %s
                    and parent_object_id = object_id(%s);
                if @found <> 1 throw 50000, %s, 1;
                exec (@drop)""".formatted(
                        name.replace("'", "''"),
                        kind,
                        from,
                        "N" + Literals.text(name),
                        "N" + Literals.text("not one " + kind + " of " + name + " to drop, but none or several"));
    }
}
