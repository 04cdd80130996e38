-- upgrade
create table payment_seq (
    next_val bigint
);
insert into payment_seq (next_val) values (100);
drop table guest_seq;

-- downgrade
create table guest_seq (
    next_val bigint
);
insert into guest_seq (next_val) values (1);
drop table payment_seq;
