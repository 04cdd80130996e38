-- upgrade
create schema if not exists `Stock`;
create schema if not exists sales;
create table sales.booking_seq (
    next_val bigint
);
insert into sales.booking_seq (next_val) values (1);
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
drop table sales.booking_seq;
