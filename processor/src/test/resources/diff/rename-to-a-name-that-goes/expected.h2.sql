-- upgrade
drop index ix_guest_fax;
alter table guest drop column fax;
alter table guest alter column phone rename to fax;
create index ix_guest_fax on guest (fax);

-- downgrade
drop index ix_guest_fax;
alter table guest alter column fax rename to phone;
alter table guest add column fax varchar(40);
create index ix_guest_fax on guest (fax);
