-- sqlserver
drop index ix_guest_name on guest;
alter table guest drop constraint ck_guest_name;
drop index uq_guest_name_born on guest;
alter table guest drop column initial;
alter table guest alter column name varchar(200) not null;
alter table guest add initial as (substring(name, 1, 1)) persisted;
create unique nonclustered index uq_guest_name_born on guest (name, born) where born is not null;
alter table guest add constraint ck_guest_name check (name <> '');
create index ix_guest_name on guest (name, born desc);

-- sqlserver, reverse
drop index ix_guest_name on guest;
alter table guest drop constraint ck_guest_name;
drop index uq_guest_name_born on guest;
alter table guest drop column initial;
alter table guest alter column name varchar(100) not null;
alter table guest add initial as (substring(name, 1, 1)) persisted;
create unique nonclustered index uq_guest_name_born on guest (name, born) where born is not null;
alter table guest add constraint ck_guest_name check (name <> '');
create index ix_guest_name on guest (name, born desc);

-- oracle
alter table guest drop column "INITIAL";
alter table guest modify name varchar2(200 char);
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest modify name varchar2(100 char);
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

