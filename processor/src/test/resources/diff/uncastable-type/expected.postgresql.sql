-- upgrade
alter table guest drop constraint uq_guest_key;
alter table guest drop column key;
alter table guest add column key uuid not null;
alter table guest alter column code set data type varchar(20);
alter table guest add constraint uq_guest_key unique (key);

-- downgrade
alter table guest drop constraint uq_guest_key;
alter table guest alter column code set data type integer using cast(code as integer);
alter table guest drop column key;
alter table guest add column key bigint not null;
alter table guest add constraint uq_guest_key unique (key);
