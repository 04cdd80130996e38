-- upgrade
create sequence receipt_numbers start with 1 increment by 50;
create table receipt (
    id bigint not null,
    constraint pk_receipt primary key (id)
);
drop sequence guest_numbers;

-- downgrade
create sequence guest_numbers start with 1 increment by 50;
select setval('guest_numbers', (select case when coalesce(max(id), 0) < 1 then 1 else max(id) + 50 end as next_val from guest), false);
drop table receipt;
drop sequence receipt_numbers;
