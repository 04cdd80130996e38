-- upgrade
alter table guest rename column fax to retort_swap;
alter table guest rename column phone to fax;
alter table guest rename column retort_swap to phone;
create index ix_guest_phone on guest (phone);

-- downgrade
alter table guest drop index ix_guest_phone;
alter table guest rename column phone to retort_swap;
alter table guest rename column fax to phone;
alter table guest rename column retort_swap to fax;
