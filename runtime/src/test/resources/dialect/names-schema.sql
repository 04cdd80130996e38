-- h2
create table sales.item (
    id integer not null,
    part_of integer,
    primary key (id),
    unique (part_of, id)
);
create index ix_item on sales.item (part_of);
alter table sales.item add constraint item_part_of_fkey foreign key (part_of) references sales.item (id);

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
-- refused: [RT414] sqlite can't create sales.item. SQLite has no schemas: omit the schema.

-- sqlite, reverse
drop table sales.item;

