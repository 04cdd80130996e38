-- h2
create sequence booking_seq start with 1 increment by 50;

-- h2, reverse
drop sequence booking_seq;

-- postgresql
create sequence booking_seq start with 1 increment by 50;

-- postgresql, reverse
drop sequence booking_seq;

-- mariadb
create sequence booking_seq start with 1 increment by 50 nocache;

-- mariadb, reverse
drop sequence booking_seq;

-- mysql
create table booking_seq (
    next_val bigint
);
insert into booking_seq (next_val) values (1);

-- mysql, reverse
drop table booking_seq;

-- sqlite
create table booking_seq (
    next_val bigint
);
insert into booking_seq (next_val) values (1);

-- sqlite, reverse
drop table booking_seq;

