-- h2
alter index sales.ix_item rename to ix_i;

-- h2, reverse
alter index sales.ix_i rename to ix_item;

-- postgresql
alter index sales.ix_item rename to ix_i;

-- postgresql, reverse
alter index sales.ix_i rename to ix_item;

-- mariadb
alter table item rename index ix_item to ix_i;

-- mariadb, reverse
alter table item rename index ix_i to ix_item;

-- mysql
alter table item rename index ix_item to ix_i;

-- mysql, reverse
alter table item rename index ix_i to ix_item;

-- sqlite
-- refused: [RT414] sqlite can't create sales.item. SQLite has no schemas: omit the schema.

-- sqlite, reverse
-- refused: [RT414] sqlite can't create sales.item. SQLite has no schemas: omit the schema.

