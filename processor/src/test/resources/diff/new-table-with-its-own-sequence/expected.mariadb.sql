-- upgrade
create sequence receipt_numbers start with 1 increment by 50 nocache;
create table receipt (
    id bigint not null,
    primary key (id)
);
drop sequence guest_numbers;

-- downgrade
create sequence guest_numbers start with 1 increment by 50 nocache;
insert into guest_numbers select (select case when coalesce(max(id), 0) < 1 then 1 else max(id) + 50 end as next_val from guest), minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count from guest_numbers;
drop table receipt;
drop sequence receipt_numbers;
