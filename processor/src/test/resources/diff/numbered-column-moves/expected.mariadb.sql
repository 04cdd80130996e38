-- upgrade
alter table guest modify column id bigint not null;
alter table guest add column number bigint not null auto_increment, add index retort_numbered (number);
alter table guest drop primary key;
alter table guest add primary key (number);
alter table guest drop index retort_numbered;
alter table guest drop column id;

-- downgrade
alter table guest add column id bigint not null;
alter table guest add index retort_numbered (number);
alter table guest drop primary key;
alter table guest add primary key (id);
alter table guest drop column number;
alter table guest modify column id bigint not null auto_increment;
