-- upgrade
create table person_numbers (
    next_val bigint
);
insert into person_numbers (next_val) values (1);
update person_numbers set next_val = (select case when coalesce(max(n), 0) < 1 then 1 else max(n) + 50 end as next_val from (select max(id) as n from customer union all select max(id) as n from employee) numbers);
create table supplier (
    id bigint not null,
    primary key (id)
);
drop table numbers;

-- downgrade
create table numbers (
    name varchar(255) not null,
    next bigint,
    primary key (name)
);
drop table supplier;
drop table person_numbers;
