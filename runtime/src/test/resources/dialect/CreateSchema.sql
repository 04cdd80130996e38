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
-- refused: [RT414] sqlite can't create schema sales. It has no schemas: leave the schema away.

-- sqlite, reverse
-- refused: [RT414] sqlite can't create schema sales. It has no schemas: leave the schema away.

-- sqlserver
if schema_id('sales') is null exec('create schema sales');

-- sqlserver, reverse
if schema_id('sales') is null exec('create schema sales');

-- oracle

-- oracle, reverse

