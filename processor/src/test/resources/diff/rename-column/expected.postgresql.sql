-- upgrade
alter table guest drop constraint ck_guest_fax;
alter table guest drop constraint uq_guest_fax;
alter table guest rename column fax to phone;
alter index ix_guest_fax rename to ix_guest_phone;
alter table guest add constraint uq_guest_phone unique (phone);
alter table guest add constraint ck_guest_phone check (phone <> '');

-- downgrade
alter table guest drop constraint ck_guest_phone;
alter table guest drop constraint uq_guest_phone;
alter index ix_guest_phone rename to ix_guest_fax;
alter table guest rename column phone to fax;
alter table guest add constraint uq_guest_fax unique (fax);
alter table guest add constraint ck_guest_fax check (fax <> '');
