-- upgrade
alter table guest drop index ix_guest_fax;
alter table guest drop column fax;
alter table guest rename column phone to fax;
create index ix_guest_fax on guest (fax);

-- downgrade
alter table guest drop index ix_guest_fax;
alter table guest rename column fax to phone;
alter table guest add column fax varchar(40);
create index ix_guest_fax on guest (fax);
