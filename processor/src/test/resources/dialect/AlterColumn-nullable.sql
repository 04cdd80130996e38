-- sqlserver
drop index ix_guest_name on guest;
alter table guest drop constraint ck_guest_name;
drop index uq_guest_name_born on guest;
alter table guest drop column initial;
alter table guest alter column name varchar(100) null;
alter table guest add initial as (substring(name, 1, 1)) persisted;
create unique nonclustered index uq_guest_name_born on guest (name, born) where name is not null and born is not null;
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
alter table guest modify name null;

-- oracle, reverse
alter table guest modify name not null;

