-- h2
alter table guest add constraint uq_fax unique (fax);

-- h2, reverse
alter table guest drop constraint uq_fax;

-- postgresql
alter table guest add constraint uq_fax unique (fax);

-- postgresql, reverse
alter table guest drop constraint uq_fax;

-- mariadb
alter table guest add constraint uq_fax unique (fax);

-- mariadb, reverse
alter table guest drop index uq_fax;

-- mysql
alter table guest add constraint uq_fax unique (fax);

-- mysql, reverse
alter table guest drop index uq_fax;

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
    constraint uq_guest_name_born unique (name, born),
    constraint uq_fax unique (fax),
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

