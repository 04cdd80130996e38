-- upgrade
alter table guest add column note varchar(500);
alter table guest drop column fax;

-- downgrade
alter table guest add column fax varchar(40);
alter table guest drop column note;
