-- h2
alter table guest add column twice integer generated always as (stars * 2);

-- h2, reverse
alter table guest drop column twice;

-- postgresql
alter table guest add column twice integer generated always as (stars * 2) stored;

-- postgresql, reverse
alter table guest drop column twice;

-- mariadb
alter table guest add column twice integer generated always as (stars * 2) stored;

-- mariadb, reverse
alter table guest drop column twice;

-- mysql
alter table guest add column twice integer generated always as (stars * 2) stored;

-- mysql, reverse
alter table guest drop column twice;

-- sqlserver
alter table guest add twice as (stars * 2) persisted;

-- sqlserver, reverse
alter table guest drop column twice;

-- oracle
alter table guest add twice number(10,0) generated always as (stars * 2);

-- oracle, reverse
alter table guest drop column twice;

