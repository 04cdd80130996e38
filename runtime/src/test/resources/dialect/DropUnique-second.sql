-- h2
alter table t drop constraint uq_second;

-- h2, reverse
alter table t add constraint uq_second unique (a);

-- postgresql
alter table t drop constraint uq_second;

-- postgresql, reverse
alter table t add constraint uq_second unique (a);

-- mariadb
alter table t drop index uq_second;

-- mariadb, reverse
alter table t add constraint uq_second unique (a);

-- mysql
alter table t drop index uq_second;

-- mysql, reverse
alter table t add constraint uq_second unique (a);

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 't' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    a integer not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a)
);
insert into retort_new (a)
    select a from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new rename to t;
pragma legacy_alter_table = off;

-- sqlite, reverse
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 't' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    a integer not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);
insert into retort_new (a)
    select a from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new rename to t;
pragma legacy_alter_table = off;

