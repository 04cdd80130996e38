-- upgrade
alter table guest alter column code set data type varchar(40);
alter table guest alter column name set data type varchar(40) collate "C";

-- downgrade
alter table guest alter column name set data type varchar(40);
alter table guest alter column code set data type varchar(40) collate "C";
