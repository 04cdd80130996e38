-- upgrade
alter table guest rename column fax to phone;
alter table guest rename constraint uq_guest_fax to uq_guest_phone;
alter table guest rename constraint ck_guest_fax to ck_guest_phone;
alter index ix_guest_fax rename to ix_guest_phone;

-- downgrade
alter index ix_guest_phone rename to ix_guest_fax;
alter table guest rename constraint ck_guest_phone to ck_guest_fax;
alter table guest rename constraint uq_guest_phone to uq_guest_fax;
alter table guest rename column phone to fax;
