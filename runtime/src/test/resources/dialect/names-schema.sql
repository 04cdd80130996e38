-- h2
create table sales.item (
    id integer not null,
    part_of integer,
    primary key (id),
    unique (part_of, id),
    constraint item_part_of_fkey foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);

-- h2, reverse
drop table sales.item;

-- postgresql
create table sales.item (
    id integer not null,
    part_of integer,
    constraint item_pkey primary key (id),
    constraint item_part_of_id_key unique (part_of, id),
    constraint item_part_of_fkey foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);

-- postgresql, reverse
drop table sales.item;

-- mariadb
create table item (
    id integer not null,
    part_of integer,
    primary key (id),
    constraint `part_of` unique (part_of, id),
    constraint `item_ibfk_1` foreign key (part_of) references item (id)
);
create index ix_item on item (part_of);

-- mariadb, reverse
drop table item;

-- mysql
create table item (
    id integer not null,
    part_of integer,
    primary key (id),
    constraint `part_of` unique (part_of, id),
    constraint `item_ibfk_1` foreign key (part_of) references item (id)
);
create index ix_item on item (part_of);

-- mysql, reverse
drop table item;

-- sqlite
-- refused: [RT414] sqlite can't create sales.item. It has no schemas: leave the schema away.

-- sqlite, reverse
drop table sales.item;

-- sqlserver
create table sales.item (
    id int not null,
    part_of int,
    primary key (id),
    constraint item_part_of_fkey foreign key (part_of) references sales.item (id)
);
create unique nonclustered index item_part_of_id_key on sales.item (part_of, id) where part_of is not null;
create index ix_item on sales.item (part_of);

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

