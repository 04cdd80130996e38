-- upgrade
create schema if not exists `Stock`;
create schema if not exists sales;
create sequence sales.booking_seq start with 1 increment by 50 nocache;
create table `Stock`.room (
    id bigint not null,
    primary key (id)
);
create table sales.booking (
    id bigint not null,
    primary key (id)
);
alter table guest modify column id bigint not null auto_increment;

-- downgrade
alter table guest modify column id bigint not null auto_increment;
drop table sales.booking;
drop table `Stock`.room;
drop sequence sales.booking_seq;
