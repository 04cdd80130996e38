-- h2
execute immediate (select 'alter table guest drop constraint "' || c.CONSTRAINT_NAME || '"'
    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
    where c.TABLE_SCHEMA = current_schema and upper(c.TABLE_NAME) = 'GUEST'
    and c.CONSTRAINT_TYPE = 'CHECK' and c.CONSTRAINT_NAME regexp '^CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?$'
    and (select count(*) = 1 and bool_or(upper(u.COLUMN_NAME) = 'STARS')
        from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE u
        where u.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = c.CONSTRAINT_NAME));
alter table guest add check ((stars between 0 and 5) and (stars <> 4));

-- h2, reverse
execute immediate (select 'alter table guest drop constraint "' || c.CONSTRAINT_NAME || '"'
    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
    where c.TABLE_SCHEMA = current_schema and upper(c.TABLE_NAME) = 'GUEST'
    and c.CONSTRAINT_TYPE = 'CHECK' and c.CONSTRAINT_NAME regexp '^CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?$'
    and (select count(*) = 1 and bool_or(upper(u.COLUMN_NAME) = 'STARS')
        from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE u
        where u.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = c.CONSTRAINT_NAME));
alter table guest add check (stars between 0 and 5);

-- postgresql
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check ((stars between 0 and 5) and (stars <> 4));

-- postgresql, reverse
alter table guest drop constraint guest_stars_check;
alter table guest add constraint guest_stars_check check (stars between 0 and 5);

-- mariadb
alter table guest modify column stars integer check ((stars between 0 and 5) and (stars <> 4));

-- mariadb, reverse
alter table guest modify column stars integer check (stars between 0 and 5);

-- mysql
alter table guest drop check `guest_chk_1`;
alter table guest add constraint `guest_chk_1` check ((stars between 0 and 5) and (stars <> 4));

-- mysql, reverse
alter table guest drop check `guest_chk_1`;
alter table guest add constraint `guest_chk_1` check (stars between 0 and 5);

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
    check (mood in ('GOOD','BAD')),
    check ((stars between 0 and 5) and (stars <> 4)),
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

