-- upgrade
alter table device drop check ck_device_serial;
alter table device modify column origin varchar(20);
alter table device add column label varchar(40) generated always as (concat(serial, '!')) stored;
alter table log drop primary key;
alter table log add primary key (part, id);
alter table device add constraint ck_device_serial check (length(serial) > 2);

-- downgrade
alter table device drop check ck_device_serial;
alter table log drop primary key;
alter table log add primary key (id);
alter table device drop column label;
alter table device modify column origin varchar(20) default 'unknown';
alter table device add constraint ck_device_serial check (length(serial) > 2);
