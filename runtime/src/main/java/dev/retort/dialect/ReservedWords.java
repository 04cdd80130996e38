package dev.retort.dialect;

import java.util.Set;

/** The words that can't be the name of a table or a column without quotes, by database, as data. */
final class ReservedWords {
    private ReservedWords() {}

    /** H2 2.4, "Keywords / Reserved Words". */
    static final Set<String> H2 = words("""
            all and any array as asymmetric authorization between both case cast check constraint cross current_catalog
            current_date current_path current_role current_schema current_time current_timestamp current_user day default distinct
            else end except exists false fetch for foreign from full group groups having hour if ilike in inner intersect interval
            is join key leading left like limit localtime localtimestamp minus minute month natural not null offset on or order over
            partition primary qualify range regexp right row rownum rows second select session_user set some symmetric system_user
            table to top trailing true uescape union unique unknown user using value values when where window with year _rowid_
            """);

    /** PostgreSQL 18, appendix C: reserved, those that may be a function or a type included. */
    static final Set<String> POSTGRESQL = words("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
            concurrently constraint create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
            full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
            localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
            right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user
            using variadic verbose when where window with
            """);

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
