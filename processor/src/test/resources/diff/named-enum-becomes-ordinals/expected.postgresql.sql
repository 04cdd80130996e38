-- upgrade
alter table job alter column size set data type varchar(255);
drop cast (varchar as Size);
drop cast (Size as varchar);
drop type Size;
update job set size = '0' where size = 'SMALL';
update job set size = '2' where size = 'MEDIUM';
update job set size = '1' where size = 'LARGE';
update job set size = '3' where size = 'HUGE';
alter table job alter column size set data type smallint using cast(size as smallint);
alter table job add constraint ck_job_size check (size between 0 and 3);

-- downgrade
alter table job drop constraint ck_job_size;
alter table job alter column size set data type varchar(255);
update job set size = 'HUGE' where size = '3';
update job set size = 'LARGE' where size = '1';
update job set size = 'MEDIUM' where size = '2';
update job set size = 'SMALL' where size = '0';
create type Size as enum ('HUGE','LARGE','MEDIUM','SMALL');
create cast (varchar as Size) with inout as implicit;
create cast (Size as varchar) with inout as implicit;
alter table job alter column size set data type Size using cast(size as Size);
