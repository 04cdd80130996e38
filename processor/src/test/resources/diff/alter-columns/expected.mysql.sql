-- upgrade
alter table guest modify column born date comment 'The day of birth';
alter table guest modify column name varchar(200) not null;
alter table guest modify column nights bigint not null default 1;
alter table guest modify column state varchar(20);

-- downgrade
alter table guest modify column state varchar(20) default 'NEW';
alter table guest modify column nights integer;
alter table guest modify column name varchar(80) not null;
alter table guest modify column born datetime(6) comment 'Day of birth';
