-- upgrade
alter table job drop constraint ck_job_size;
alter table job alter column size set data type varchar(255);
update job set size = 'SMALL' where size = '0';
update job set size = 'MEDIUM' where size = '1';
update job set size = 'LARGE' where size = '2';
update job set size = 'HUGE' where size = '3';
alter table job alter column size set data type enum ('HUGE','LARGE','MEDIUM','SMALL');

-- downgrade
alter table job alter column size set data type varchar(255);
update job set size = '3' where size = 'HUGE';
update job set size = '2' where size = 'LARGE';
update job set size = '1' where size = 'MEDIUM';
update job set size = '0' where size = 'SMALL';
alter table job alter column size set data type tinyint;
alter table job add constraint ck_job_size check (size between 0 and 3);
