package dev.retort.dialect.text;

import java.util.List;
import java.util.Set;

/** The words that can't be the name of a table or a column without quotes, by database, as data. */
public final class ReservedWords {
    private ReservedWords() {}

    /** H2 2.4, "Keywords / Reserved Words". */
    public static final Set<String> H2 = words("""
            all and any array as asymmetric authorization between both case cast check constraint cross current_catalog
            current_date current_path current_role current_schema current_time current_timestamp current_user day default distinct
            else end except exists false fetch for foreign from full group groups having hour if ilike in inner intersect interval
            is join key leading left like limit localtime localtimestamp minus minute month natural not null offset on or order over
            partition primary qualify range regexp right row rownum rows second select session_user set some symmetric system_user
            table to top trailing true uescape union unique unknown user using value values when where window with year _rowid_
            """);

    /** PostgreSQL 18, appendix C: reserved, those that may be a function or a type included. */
    public static final Set<String> POSTGRESQL = words("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
            concurrently constraint create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
            full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
            localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
            right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user
            using variadic verbose when where window with
            """);

    /** Functions, which MySQL and MariaDB take for words of their own before a parenthesis (MySQL 8.0, Function Name Parsing). */
    private static final String FUNCTIONS = """
            adddate bit_and bit_or bit_xor cast count curdate curtime date_add date_sub extract group_concat max mid min now position
            session_user std stddev stddev_pop stddev_samp subdate substr substring sum sysdate system_user trim var_pop var_samp
            variance
            """;

    /** MySQL 8.0 to 9, "Keywords and Reserved Words". */
    public static final Set<String> MYSQL = words(FUNCTIONS + """
            accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
            change char character check collate column condition constraint continue convert create cross cube cume_dist
            current_date current_time current_timestamp current_user cursor database databases day_hour day_microsecond
            day_minute day_second dec decimal declare default delayed delete dense_rank desc describe deterministic distinct
            distinctrow div double drop dual each else elseif empty enclosed escaped except exists exit explain false fetch
            first_value float float4 float8 for force foreign from fulltext function generated get grant group grouping groups
            having high_priority hour_microsecond hour_minute hour_second if ignore in index infile inner inout insensitive
            insert int int1 int2 int3 int4 int8 integer intersect interval into io_after_gtids io_before_gtids is iterate join
            json_table key keys kill lag last_value lateral lead leading leave left library like limit linear lines load
            localtime localtimestamp lock long longblob longtext loop low_priority manual master_bind
            master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond
            minute_second mod modifies natural no_write_to_binlog not nth_value ntile null numeric of on optimize
            optimizer_costs option optionally or order out outer outfile over parallel partition percent_rank persist
            persist_only precision primary procedure purge qualify range rank read read_write reads real recursive references
            regexp release rename repeat replace require resignal restrict return revoke right rlike row row_number rows schema
            schemas second_microsecond select sensitive separator set show signal smallint spatial specific sql sql_big_result
            sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting stored straight_join system
            table tablesample terminated then tinyblob tinyint tinytext to trailing trigger true undo union unique unlock
            unsigned update usage use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying
            virtual when where while window with write xor year_month zerofill
            """);

    /** MariaDB 11.4, "Reserved Words". */
    public static final Set<String> MARIADB = words(FUNCTIONS + """
            accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
            change char character check collate column condition constraint continue convert create cross cume_dist
            current_date current_role current_time current_timestamp current_user cursor databases day_hour day_microsecond
            day_minute day_second dec decimal declare default delayed delete delete_domain_id dense_rank desc describe
            deterministic distinct distinctrow div do_domain_ids double drop dual each else elseif enclosed escaped except
            exists exit explain false fetch first_value float float4 float8 for force foreign from fulltext grant group having
            high_priority hour_microsecond hour_minute hour_second if ignore ignore_domain_ids in index infile inner inout
            insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into is iterate join key keys kill lag
            lead leading leave left like limit linear lines load localtime localtimestamp lock long longblob longtext loop
            low_priority master_demote_to_replica master_demote_to_slave master_ssl_verify_server_cert match maxvalue
            mediumblob mediumint mediumtext middleint minute_microsecond minute_second mod modifies natural no_write_to_binlog
            not nth_value ntile null numeric offset on optimize optionally or order out outer outfile over page_checksum
            parse_vcol_expr partition percent_rank portion precision primary procedure purge range rank read read_write reads
            real recursive ref_system_id references regexp release rename repeat replace require resignal restrict return
            returning revoke right rlike row_number rows schemas second_microsecond select sensitive separator set show signal
            smallint spatial specific sql sql_after_gtids sql_before_gtids sql_big_result sql_calc_found_rows sql_small_result
            sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc stats_persistent stats_sample_pages straight_join
            table terminated then tinyblob tinyint tinytext to trailing trigger true undo union unique unlock unsigned update
            usage use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying when where while with
            write xor year_month zerofill
            """);

    /** SQL Server 2022, "Reserved Keywords (Transact-SQL)". */
    public static final Set<String> SQL_SERVER = words("""
            add all alter and any as asc authorization backup begin between break browse bulk by cascade case check
            checkpoint close clustered coalesce collate column commit compute constraint contains containstable
            continue convert create cross current current_date current_time current_timestamp current_user cursor
            database dbcc deallocate declare default delete deny desc disk distinct distributed double drop dump
            else end errlvl escape except exec execute exists exit external fetch file fillfactor for foreign
            freetext freetexttable from full function goto grant group having holdlock identity identity_insert
            identitycol if in index inner insert intersect into is join key kill left like lineno load merge
            national nocheck nonclustered not null nullif of off offsets on open opendatasource openquery openrowset
            openxml option or order outer over percent pivot plan precision primary print proc procedure public
            raiserror read readtext reconfigure references replication restore restrict return revert revoke right
            rollback rowcount rowguidcol rule save schema securityaudit select semantickeyphrasetable
            semanticsimilaritydetailstable semanticsimilaritytable session_user set setuser shutdown some statistics
            system_user table tablesample textsize then to top tran transaction trigger truncate try_convert tsequal
            union unique unpivot update updatetext use user values varying view waitfor when where while with within
            writetext
            """);

    /** Oracle 23ai SQL Language Reference, "Oracle SQL Reserved Words". */
    public static final Set<String> ORACLE = words("""
            access add all alter and any as asc audit between by char check cluster column column_value comment
            compress connect create current date decimal default delete desc distinct drop else exclusive exists
            file float for from grant group having identified immediate in increment index initial insert integer
            intersect into is level like lock long maxextents minus mlslabel mode modify nested_table_id noaudit
            nocompress not nowait null number of offline on online option or order pctfree prior public raw rename
            resource revoke row rowid rownum rows select session set share size smallint start successful synonym
            sysdate table then to trigger uid union unique update user validate values varchar varchar2 view
            whenever where with
            """);

    /** SQLite 3.53, "SQLite Keywords": all of them, though most may be names. */
    public static final Set<String> SQLITE = words("""
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case
            cast check collate column commit conflict constraint create cross current current_date current_time
            current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end escape
            except exclude exclusive exists explain fail filter first following for foreign from full generated glob group groups
            having if ignore immediate in index indexed initially inner insert instead intersect into is isnull join key last left
            like limit match materialized natural no not nothing notnull null nulls of offset on or order others outer over
            partition plan pragma preceding primary query raise range recursive references regexp reindex release rename replace
            restrict returning right rollback row rows savepoint select set table temp temporary then ties to transaction trigger
            unbounded union unique update using vacuum values view virtual when where window with within without
            """);

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
