-- upgrade
create table receipt_numbers (
    next_val bigint
);
insert into receipt_numbers (next_val) values (1);
create table receipt (
    id bigint not null,
    primary key (id)
);
drop table guest_numbers;

-- downgrade
create table guest_numbers (
    next_val bigint
);
insert into guest_numbers (next_val) values (1);
update guest_numbers set next_val = (select case when coalesce(max(id), 0) < 1 then 1 else max(id) + 50 end as next_val from guest);
drop table receipt;
drop table receipt_numbers;
