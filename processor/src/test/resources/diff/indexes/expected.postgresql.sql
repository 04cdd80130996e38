-- upgrade
drop index ix_guest_fax;
drop index ix_guest_name;
alter index ix_a rename to retort_swap;
alter index ix_b rename to ix_a;
alter index retort_swap rename to ix_b;
create index ix_guest_name on guest (name desc);
create unique index ix_guest_fax on guest (fax);

-- downgrade
drop index ix_guest_fax;
drop index ix_guest_name;
alter index ix_b rename to retort_swap;
alter index ix_a rename to ix_b;
alter index retort_swap rename to ix_a;
create index ix_guest_name on guest (name);
create index ix_guest_fax on guest (fax);
