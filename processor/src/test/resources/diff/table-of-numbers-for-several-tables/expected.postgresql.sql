-- upgrade
create table numbers (
    name varchar(255) not null,
    next bigint,
    constraint pk_numbers primary key (name)
);
drop sequence person_numbers;
insert into numbers (name, next) select 'person', n + 50 from (select max(n) as n from (select max(id) as n from customer union all select max(id) as n from employee) each_table) numbers where n > 0;

-- downgrade
create sequence person_numbers start with 1 increment by 50;
select setval('person_numbers', (select case when coalesce(max(n), 0) < 1 then 1 else max(n) + 50 end as next_val from (select max(id) as n from customer union all select max(id) as n from employee) numbers), false);
drop table numbers;
