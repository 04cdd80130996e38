-- upgrade
create sequence order_SEQ start with 1 increment by 50 nocache;
create sequence ticket_SEQ start with 1 increment by 50 nocache;
create table `order` (
    id bigint not null,
    primary key (id)
);
alter table ticket modify column id bigint not null;
insert into ticket_SEQ select (select case when coalesce(max(id), 0) < 1 then 1 else max(id) + 50 end as next_val from ticket), minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count from ticket_SEQ;

-- downgrade
alter table ticket modify column id bigint not null auto_increment;
drop table `order`;
drop sequence ticket_SEQ;
drop sequence order_SEQ;
