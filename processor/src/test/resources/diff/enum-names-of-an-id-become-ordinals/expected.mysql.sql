-- upgrade
alter table job drop foreign key fk_job_kind;
alter table job drop index fk_job_kind;
alter table job modify column kind varchar(255);
update job set kind = '0' where kind = 'SMALL';
update job set kind = '1' where kind = 'LARGE';
alter table job modify column kind tinyint;
alter table kind modify column id varchar(255) not null;
update kind set id = '0' where id = 'SMALL';
update kind set id = '1' where id = 'LARGE';
alter table kind modify column id tinyint not null;
alter table kind add constraint ck_kind_id check (id between 0 and 1);
alter table job add constraint fk_job_kind foreign key (kind) references kind (id);

-- downgrade
alter table job drop foreign key fk_job_kind;
alter table job drop index fk_job_kind;
alter table kind drop check ck_kind_id;
alter table kind modify column id varchar(255) not null;
update kind set id = 'LARGE' where id = '1';
update kind set id = 'SMALL' where id = '0';
alter table kind modify column id enum ('LARGE','SMALL') not null;
alter table job modify column kind varchar(255);
update job set kind = 'LARGE' where kind = '1';
update job set kind = 'SMALL' where kind = '0';
alter table job modify column kind enum ('LARGE','SMALL');
alter table job add constraint fk_job_kind foreign key (kind) references kind (id);
