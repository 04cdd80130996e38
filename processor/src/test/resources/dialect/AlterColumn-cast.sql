-- sqlserver
drop index ix_guest_name on guest;
drop index uq_guest_name_born on guest;
alter table guest alter column born datetime2(7) null;
create unique nonclustered index uq_guest_name_born on guest (name, born) where born is not null;
create index ix_guest_name on guest (name, born desc);

-- sqlserver, reverse
drop index ix_guest_name on guest;
drop index uq_guest_name_born on guest;
alter table guest alter column born date null;
create unique nonclustered index uq_guest_name_born on guest (name, born) where born is not null;
create index ix_guest_name on guest (name, born desc);

-- oracle
drop index ix_guest_name;
alter table guest drop constraint uq_guest_name_born;
alter table guest rename column born to retort_old;
alter table guest add (born timestamp(9));
update guest set born = cast(retort_old as timestamp(9));
alter table guest drop column retort_old;
alter table guest add constraint uq_guest_name_born unique (name, born);
create index ix_guest_name on guest (name, born desc);

-- oracle, reverse
drop index ix_guest_name;
alter table guest drop constraint uq_guest_name_born;
alter table guest rename column born to retort_old;
alter table guest add (born date);
update guest set born = cast(retort_old as date);
alter table guest drop column retort_old;
alter table guest add constraint uq_guest_name_born unique (name, born);
create index ix_guest_name on guest (name, born desc);

