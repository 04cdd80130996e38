-- upgrade
alter table trip drop foreign key fk_trip_ticket;
alter table trip drop index fk_trip_ticket;
alter table trip drop column ticket;
drop table ticket;
drop table note;
create table note (
    text bigint
);
create table ticket (
    number bigint not null,
    primary key (number)
);
alter table trip add column ticket bigint;
alter table trip add constraint fk_trip_ticket foreign key (ticket) references ticket (number);

-- downgrade
alter table trip drop foreign key fk_trip_ticket;
alter table trip drop index fk_trip_ticket;
alter table trip drop column ticket;
drop table ticket;
drop table note;
create table note (
    text uuid
);
create table ticket (
    number uuid not null,
    primary key (number)
);
alter table trip add column ticket uuid;
alter table trip add constraint fk_trip_ticket foreign key (ticket) references ticket (number);
