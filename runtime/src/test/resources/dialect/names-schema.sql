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
create table sales.item (
    id integer not null,
    part_of integer,
    primary key (id),
    constraint `part_of` unique (part_of, id),
    constraint `item_ibfk_1` foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);

-- mariadb, reverse
drop table sales.item;

-- mysql
create table sales.item (
    id integer not null,
    part_of integer,
    primary key (id),
    constraint `part_of` unique (part_of, id),
    constraint `item_ibfk_1` foreign key (part_of) references sales.item (id)
);
create index ix_item on sales.item (part_of);

-- mysql, reverse
drop table sales.item;

