-- upgrade
alter table guest modify column mail varchar(40) collate `utf8mb4_bin`;

-- downgrade
alter table guest modify column mail varchar(40);
