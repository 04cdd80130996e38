-- upgrade
alter table device drop constraint ck_device_serial;
alter table device add column label varchar(40) generated always as (serial || '!') stored;
alter table log drop constraint pk_log;
alter table log add constraint pk_log primary key (part, id);
alter table device add constraint ck_device_origin check (origin ~ '^[a-z]');
alter table device add constraint ck_device_serial check (serial ~ '^[A-Z]');

-- downgrade
alter table device drop constraint ck_device_serial;
alter table device drop constraint ck_device_origin;
alter table log drop constraint pk_log;
alter table log add constraint pk_log primary key (id);
alter table device drop column label;
alter table device add constraint ck_device_serial check (length(serial) > 2);
