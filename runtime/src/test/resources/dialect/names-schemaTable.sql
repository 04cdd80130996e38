-- h2
alter table sales.item rename to part;
alter table sales.part rename constraint item_part_of_fkey to part_part_of_fkey;

-- h2, reverse
alter table sales.part rename to item;
alter table sales.item rename constraint part_part_of_fkey to item_part_of_fkey;

-- postgresql
alter table sales.item rename to part;
alter table sales.part rename constraint item_pkey to part_pkey;
alter table sales.part rename constraint item_part_of_id_key to part_part_of_id_key;
alter table sales.part rename constraint item_part_of_fkey to part_part_of_fkey;

-- postgresql, reverse
alter table sales.part rename to item;
alter table sales.item rename constraint part_pkey to item_pkey;
alter table sales.item rename constraint part_part_of_id_key to item_part_of_id_key;
alter table sales.item rename constraint part_part_of_fkey to item_part_of_fkey;

-- mariadb
alter table item rename to part;

-- mariadb, reverse
alter table part rename to item;

-- mysql
alter table item rename to part;

-- mysql, reverse
alter table part rename to item;

-- sqlite
-- refused: [RT414] sqlite can't create sales.part. SQLite has no schemas: omit the schema.

-- sqlite, reverse
-- refused: [RT414] sqlite can't create sales.item. SQLite has no schemas: omit the schema.

