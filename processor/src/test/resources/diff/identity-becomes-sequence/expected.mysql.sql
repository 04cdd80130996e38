-- upgrade
create table order_SEQ (
    next_val bigint
);
insert into order_SEQ (next_val) values (1);
create table ticket_SEQ (
    next_val bigint
);
insert into ticket_SEQ (next_val) values (1);
create table `order` (
    id bigint not null,
    primary key (id)
);
alter table ticket modify column id bigint not null;
update ticket_SEQ set next_val = (select case when coalesce(max(id), 0) < 1 then 1 else max(id) + 50 end as next_val from ticket);

-- downgrade
alter table ticket modify column id bigint not null auto_increment;
drop table `order`;
drop table ticket_SEQ;
drop table order_SEQ;
