-- h2
alter table t add constraint pk_t primary key (a);

-- h2, reverse
alter table t drop constraint pk_t;

-- postgresql
alter table t add constraint pk_t primary key (a);

-- postgresql, reverse
alter table t drop constraint pk_t;

-- mariadb
alter table t add primary key (a);

-- mariadb, reverse
alter table t drop primary key;

-- mysql
alter table t add primary key (a);

-- mysql, reverse
alter table t drop primary key;

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 't' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    a integer not null,
    constraint pk_t primary key (a)
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
    a integer not null
);
insert into retort_new (a)
    select a from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new rename to t;
pragma legacy_alter_table = off;

