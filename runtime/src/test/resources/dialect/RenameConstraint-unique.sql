-- h2
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- h2, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

-- postgresql
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- postgresql, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

-- mariadb
alter table guest rename index uq_guest_name_born to uq_guest;

-- mariadb, reverse
alter table guest rename index uq_guest to uq_guest_name_born;

-- mysql
alter table guest rename index uq_guest_name_born to uq_guest;

-- mysql, reverse
alter table guest rename index uq_guest to uq_guest_name_born;

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'guest' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ('ix_guest_name'));
create table retort_new (
    id integer not null,
    name varchar(100) not null,
    fax varchar(40) default '0',
    mood varchar(255) not null,
    stars integer,
    born date,
    email varchar(255),
    initial varchar(1) generated always as (substring(name, 1, 1)) stored,
    primary key (id),
    unique (email),
    constraint uq_guest unique (name, born),
    check (mood in ('GOOD','BAD')),
    check (stars between 0 and 5),
    constraint ck_guest_name check (name <> '')
);
insert into retort_new (id, name, fax, mood, stars, born, email)
    select id, name, fax, mood, stars, born, email from guest;
drop table guest;
pragma legacy_alter_table = on;
alter table retort_new rename to guest;
pragma legacy_alter_table = off;
create index ix_guest_name on guest (name, born desc);

-- sqlite, reverse
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'guest' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ('ix_guest_name'));
create table retort_new (
    id integer not null,
    name varchar(100) not null,
    fax varchar(40) default '0',
    mood varchar(255) not null,
    stars integer,
    born date,
    email varchar(255),
    initial varchar(1) generated always as (substring(name, 1, 1)) stored,
    primary key (id),
    unique (email),
    constraint uq_guest_name_born unique (name, born),
    check (mood in ('GOOD','BAD')),
    check (stars between 0 and 5),
    constraint ck_guest_name check (name <> '')
);
insert into retort_new (id, name, fax, mood, stars, born, email)
    select id, name, fax, mood, stars, born, email from guest;
drop table guest;
pragma legacy_alter_table = on;
alter table retort_new rename to guest;
pragma legacy_alter_table = off;
create index ix_guest_name on guest (name, born desc);

