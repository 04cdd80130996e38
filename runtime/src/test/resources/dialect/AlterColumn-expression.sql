-- h2
alter table guest alter column initial varchar(1) generated always as (upper(name));

-- h2, reverse
alter table guest alter column initial varchar(1) generated always as (substring(name, 1, 1));

-- postgresql
alter table guest drop column initial;
alter table guest add column initial varchar(1) generated always as (upper(name)) stored;

-- postgresql, reverse
alter table guest drop column initial;
alter table guest add column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- mariadb
alter table guest modify column initial varchar(1) generated always as (upper(name)) stored;

-- mariadb, reverse
alter table guest modify column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- mysql
alter table guest modify column initial varchar(1) generated always as (upper(name)) stored;

-- mysql, reverse
alter table guest modify column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- sqlserver
alter table guest drop column initial;
alter table guest add initial as (upper(name)) persisted;

-- sqlserver, reverse
alter table guest drop column initial;
alter table guest add initial as (substring(name, 1, 1)) persisted;

-- oracle
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (upper(name));

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

