-- upgrade
alter table guest drop index uq_guest_key;
alter table guest drop column `key`;
alter table guest add column `key` uuid not null;
alter table guest modify column code varchar(20) not null;
alter table guest add constraint uq_guest_key unique (`key`);

-- downgrade
alter table guest drop index uq_guest_key;
alter table guest modify column code integer not null;
alter table guest drop column `key`;
alter table guest add column `key` bigint not null;
alter table guest add constraint uq_guest_key unique (`key`);
