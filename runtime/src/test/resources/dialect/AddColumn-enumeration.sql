-- h2
alter table guest add column state enum ('DONE','NEW');

-- h2, reverse
alter table guest drop column state;

-- postgresql
alter table guest add column state varchar(20);
alter table guest add constraint guest_state_check check (state in ('NEW','DONE'));

-- postgresql, reverse
alter table guest drop constraint guest_state_check;
alter table guest drop column state;

-- mariadb
alter table guest add column state enum ('DONE','NEW');

-- mariadb, reverse
alter table guest drop column state;

-- mysql
alter table guest add column state enum ('DONE','NEW');

-- mysql, reverse
alter table guest drop column state;

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
    state varchar(20),
    primary key (id),
    unique (email),
    constraint uq_guest_name_born unique (name, born),
    check (mood in ('GOOD','BAD')),
    check (stars between 0 and 5),
    check (state in ('NEW','DONE')),
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

-- sqlserver
alter table guest add state varchar(20);
alter table guest add check (state in ('NEW','DONE'));

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) = 0
    and charindex('[stars]', definition) = 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and charindex('[state]', definition) > 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest drop column state;

-- oracle
alter table guest add state varchar2(20 char);
alter table guest add check (state in ('NEW','DONE'));

-- oracle, reverse
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
        and u.constraint_name = c.constraint_name and u.column_name in ('STATE')) = 1;
    execute immediate 'alter table guest drop constraint "' || name || '"';
end;
alter table guest drop column state;

