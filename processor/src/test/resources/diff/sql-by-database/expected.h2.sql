-- upgrade
alter table device drop constraint ck_device_serial;
alter table device alter column origin set default 'h2';
alter table device drop column seen_tz;
alter table device add column label varchar(40) generated always as (serial || '!');
alter table log drop constraint pk_log;
alter table log add constraint pk_log primary key (id);
alter table device add constraint ck_device_serial check (length(serial) > 2);

-- downgrade
alter table device drop constraint ck_device_serial;
alter table log drop constraint pk_log;
alter table log add constraint pk_log primary key (id);
alter table device drop column label;
alter table device add column seen_tz integer;
alter table device alter column origin set default 'unknown';
alter table device add constraint ck_device_serial check (length(serial) > 2);
