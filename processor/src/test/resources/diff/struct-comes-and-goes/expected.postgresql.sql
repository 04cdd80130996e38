-- upgrade
create type Street as (name varchar(255), number integer);
create type Kind as enum ('HOME','WORK');
create cast (varchar as Kind) with inout as implicit;
create cast (Kind as varchar) with inout as implicit;
create type Address as (zip integer, line Street, kind Kind);
alter table guest add column home Address;
alter table guest add column others Address array;
alter table guest add column work Address not null;
alter table guest drop column fax;
drop type Extension;

-- downgrade
create type Extension as (prefix varchar(8), number varchar(20));
alter table guest add column fax Extension;
alter table guest drop column work;
alter table guest drop column others;
alter table guest drop column home;
drop type Address;
drop cast (varchar as Kind);
drop cast (Kind as varchar);
drop type Kind;
drop type Street;
