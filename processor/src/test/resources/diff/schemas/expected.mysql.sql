-- upgrade
create table booking_seq (
    next_val bigint
);
insert into booking_seq (next_val) values (1);
create table room (
    id bigint not null,
    primary key (id)
);
create table booking (
    id bigint not null,
    primary key (id)
);
alter table guest modify column id bigint not null auto_increment;

-- downgrade
alter table guest modify column id bigint not null auto_increment;
drop table booking;
drop table room;
drop table booking_seq;
