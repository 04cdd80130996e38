-- h2
create schema if not exists sales;

-- h2, reverse
create schema if not exists sales;

-- postgresql
do $$ begin if to_regnamespace('sales') is null then create schema sales; end if; end $$;

-- postgresql, reverse
do $$ begin if to_regnamespace('sales') is null then create schema sales; end if; end $$;

-- mariadb

-- mariadb, reverse

-- mysql

-- mysql, reverse

-- sqlite
-- refused: [RT414] sqlite can't create schema sales. SQLite has no schemas: omit the schema.

-- sqlite, reverse
-- refused: [RT414] sqlite can't create schema sales. SQLite has no schemas: omit the schema.

