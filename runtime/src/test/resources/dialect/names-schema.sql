-- h2
create table sales.item (
    id integer not null,
    part_of integer,
    constraint item_pkey primary key (id),
    constraint item_part_of_id_key unique (part_of, id),
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

