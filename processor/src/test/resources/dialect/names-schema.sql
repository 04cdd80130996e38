-- sqlserver
create table sales.item (
    id int not null,
    part_of int,
    primary key (id),
    constraint item_part_of_fkey foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);
create unique nonclustered index item_part_of_id_key on sales.item (part_of, id) where part_of is not null;

-- sqlserver, reverse
drop table sales.item;

-- oracle
create table sales.item (
    id number(10,0) not null,
    part_of number(10,0),
    primary key (id),
    unique (part_of, id),
    constraint item_part_of_fkey foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);

-- oracle, reverse
drop table sales.item;

