-- upgrade
create schema if not exists "Stock";
create schema if not exists sales;
create sequence sales.booking_seq start with 1 increment by 50;
create table "Stock".room (
    id bigint not null,
    constraint pk_room primary key (id)
);
create table sales.booking (
    id bigint not null,
    constraint pk_booking primary key (id)
);

-- downgrade
drop table sales.booking;
drop table "Stock".room;
drop sequence sales.booking_seq;
