-- upgrade
alter table guest alter column born set data type date;
comment on column guest.born is 'The day of birth';
alter table guest alter column name set data type varchar(200);
alter table guest alter column nights set data type bigint;
alter table guest alter column nights set not null;
alter table guest alter column nights set default 1;
alter table guest alter column state drop default;

-- downgrade
alter table guest alter column state set default 'NEW';
alter table guest alter column nights drop default;
alter table guest alter column nights set data type integer;
alter table guest alter column nights drop not null;
alter table guest alter column name set data type varchar(80);
alter table guest alter column born set data type timestamp(6);
comment on column guest.born is 'Day of birth';
