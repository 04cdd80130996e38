-- upgrade
create sequence person_numbers start with 1 increment by 50;
alter sequence person_numbers restart with (select case when coalesce(max(n), 0) < 1 then 1 else max(n) + 50 end as next_val from (select max(id) as n from customer union all select max(id) as n from employee) numbers);
create table supplier (
    id bigint not null,
    constraint pk_supplier primary key (id)
);
drop table numbers;

-- downgrade
create table numbers (
    name varchar(255) not null,
    next bigint,
    constraint pk_numbers primary key (name)
);
drop table supplier;
drop sequence person_numbers;
