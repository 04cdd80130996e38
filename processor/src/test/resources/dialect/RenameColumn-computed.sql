-- sqlserver
alter table guest drop constraint ck_guest_name;
drop index uq_guest_name_born on guest;
alter table guest drop column initial;
exec sp_rename N'guest.name', N'label', 'COLUMN';
alter table guest add initial as (substring(label, 1, 1)) persisted;
create unique nonclustered index uq_guest_name_born on guest (label, born) where born is not null;
alter table guest add constraint ck_guest_name check (label <> '');

-- sqlserver, reverse
alter table guest drop constraint ck_guest_name;
drop index uq_guest_name_born on guest;
alter table guest drop column initial;
exec sp_rename N'guest.label', N'name', 'COLUMN';
alter table guest add initial as (substring(name, 1, 1)) persisted;
create unique nonclustered index uq_guest_name_born on guest (name, born) where born is not null;
alter table guest add constraint ck_guest_name check (name <> '');

-- oracle
alter table guest drop column "INITIAL";
alter table guest rename column name to label;
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(label, 1, 1));

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest rename column label to name;
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

