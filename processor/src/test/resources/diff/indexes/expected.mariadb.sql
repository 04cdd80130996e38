-- upgrade
alter table guest drop index ix_guest_fax;
alter table guest drop index ix_guest_name;
alter table guest rename index ix_a to retort_swap;
alter table guest rename index ix_b to ix_a;
alter table guest rename index retort_swap to ix_b;
create index ix_guest_name on guest (name desc);
create unique index ix_guest_fax on guest (fax);

-- downgrade
alter table guest drop index ix_guest_fax;
alter table guest drop index ix_guest_name;
alter table guest rename index ix_b to retort_swap;
alter table guest rename index ix_a to ix_b;
alter table guest rename index retort_swap to ix_a;
create index ix_guest_name on guest (name);
create index ix_guest_fax on guest (fax);
