-- upgrade
alter table guest alter column fax rename to retort_swap;
alter table guest alter column phone rename to fax;
alter table guest alter column retort_swap rename to phone;
create index ix_guest_phone on guest (phone);

-- downgrade
drop index ix_guest_phone;
alter table guest alter column phone rename to retort_swap;
alter table guest alter column fax rename to phone;
alter table guest alter column retort_swap rename to fax;
