-- upgrade
create sequence booking_seq start with 1 increment by 50 nocache;
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
drop sequence booking_seq;
