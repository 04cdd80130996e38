-- upgrade
alter table job drop constraint fk_job_kind;
alter table job alter column kind set data type varchar(255);
update job set kind = '0' where kind = 'SMALL';
update job set kind = '1' where kind = 'LARGE';
alter table job alter column kind set data type tinyint;
alter table kind alter column id set data type varchar(255);
update kind set id = '0' where id = 'SMALL';
update kind set id = '1' where id = 'LARGE';
alter table kind alter column id set data type tinyint;
alter table kind add constraint ck_kind_id check (id between 0 and 1);
alter table job add constraint fk_job_kind foreign key (kind) references kind (id);

-- downgrade
alter table job drop constraint fk_job_kind;
alter table kind drop constraint ck_kind_id;
alter table kind alter column id set data type varchar(255);
update kind set id = 'LARGE' where id = '1';
update kind set id = 'SMALL' where id = '0';
alter table kind alter column id set data type enum ('LARGE','SMALL');
alter table job alter column kind set data type varchar(255);
update job set kind = 'LARGE' where kind = '1';
update job set kind = 'SMALL' where kind = '0';
alter table job alter column kind set data type enum ('LARGE','SMALL');
alter table job add constraint fk_job_kind foreign key (kind) references kind (id);
