-- h2
alter table guest alter column mood drop not null;
alter table guest alter column mood integer generated always as (stars * 2);

-- h2, reverse
alter table guest alter column mood drop expression;
alter table guest alter column mood set data type enum ('BAD','GOOD');
alter table guest alter column mood set not null;

-- postgresql
alter table guest drop constraint guest_mood_check;
alter table guest drop column mood;
alter table guest add column mood integer generated always as (stars * 2) stored;

-- postgresql, reverse
alter table guest drop column mood;
alter table guest add column mood integer;
update guest set mood = stars * 2;
alter table guest alter column mood set data type varchar(255);
alter table guest alter column mood set not null;
alter table guest add constraint guest_mood_check check (mood in ('GOOD','BAD'));

-- mariadb
alter table guest modify column mood integer generated always as (stars * 2) stored;

-- mariadb, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

-- mysql
alter table guest modify column mood integer generated always as (stars * 2) stored;

-- mysql, reverse
alter table guest modify column mood enum ('BAD','GOOD') not null;

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'guest' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ('ix_guest_name'));
create table retort_new (
    id integer not null,
    name varchar(100) not null,
    fax varchar(40) default '0',
    mood integer generated always as (stars * 2) stored,
    stars integer,
    born date,
    email varchar(255),
    initial varchar(1) generated always as (substring(name, 1, 1)) stored,
    primary key (id),
    unique (email),
    constraint uq_guest_name_born unique (name, born),
    check (stars between 0 and 5),
    constraint ck_guest_name check (name <> '')
);
insert into retort_new (id, name, fax, stars, born, email)
    select id, name, fax, stars, born, email from guest;
select json('guest.mood has a value that is no number: ' || mood)
    from retort_new where typeof(mood) = 'text';
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

-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) > 0
    and charindex('[stars]', definition) = 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest drop column mood;
alter table guest add mood as (stars * 2) persisted;

-- sqlserver, reverse
alter table guest drop column mood;
alter table guest add mood varchar(255);
update guest set mood = stars * 2;
alter table guest alter column mood varchar(255) not null;
alter table guest add check (mood in ('GOOD','BAD'));

-- oracle
declare
    name all_constraints.constraint_name%type;
begin
    select c.constraint_name into name from all_constraints c
    where c.owner = sys_context('userenv', 'current_schema') and c.table_name = 'GUEST'
    and c.constraint_type = 'C' and c.generated = 'GENERATED NAME'
    and not regexp_like(c.search_condition_vc, '^"[^"]+" IS NOT NULL$')
    and (select count(*) from all_cons_columns u where u.owner = c.owner
        and u.constraint_name = c.constraint_name) = 1
    and (select count(*) from all_cons_columns u where u.owner = c.owner
        and u.constraint_name = c.constraint_name and u.column_name in ('MOOD')) = 1;
    execute immediate 'alter table guest drop constraint "' || name || '"';
end;
alter table guest drop column mood;
alter table guest add mood number(10,0) generated always as (stars * 2);

-- oracle, reverse
alter table guest drop column mood;
alter table guest add mood varchar2(255 char);
update guest set mood = stars * 2;
alter table guest modify mood not null;
alter table guest add check (mood in ('GOOD','BAD'));

