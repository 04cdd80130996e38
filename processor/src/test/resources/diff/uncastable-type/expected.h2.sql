-- upgrade
alter table guest drop constraint uq_guest_key;
alter table guest drop column "KEY";
alter table guest add column "KEY" uuid not null;
alter table guest alter column code set data type varchar(20);
alter table guest add constraint uq_guest_key unique ("KEY");

-- downgrade
alter table guest drop constraint uq_guest_key;
alter table guest alter column code set data type integer;
alter table guest drop column "KEY";
alter table guest add column "KEY" bigint not null;
alter table guest add constraint uq_guest_key unique ("KEY");
