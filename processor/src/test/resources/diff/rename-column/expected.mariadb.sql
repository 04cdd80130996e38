-- upgrade
alter table guest rename column fax to phone;
alter table guest rename index uq_guest_fax to uq_guest_phone;
alter table guest drop constraint ck_guest_fax, add constraint ck_guest_phone check (phone <> '');
alter table guest rename index ix_guest_fax to ix_guest_phone;

-- downgrade
alter table guest rename index ix_guest_phone to ix_guest_fax;
alter table guest drop constraint ck_guest_phone, add constraint ck_guest_fax check (phone <> '');
alter table guest rename index uq_guest_phone to uq_guest_fax;
alter table guest rename column phone to fax;
