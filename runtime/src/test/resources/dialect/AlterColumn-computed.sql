-- h2
alter table guest alter column initial drop expression;

-- h2, reverse
alter table guest alter column initial varchar(1) generated always as (substring(name, 1, 1));

-- postgresql
alter table guest drop column initial;
alter table guest add column initial varchar(1);
update guest set initial = substring(name, 1, 1);

-- postgresql, reverse
alter table guest drop column initial;
alter table guest add column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- mariadb
alter table guest modify column initial varchar(1);

-- mariadb, reverse
alter table guest modify column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- mysql
alter table guest modify column initial varchar(1);

-- mysql, reverse
alter table guest modify column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- sqlserver
alter table guest drop column initial;
alter table guest add initial varchar(1);
update guest set initial = substring(name, 1, 1);

-- sqlserver, reverse
alter table guest drop column initial;
alter table guest add initial as (substring(name, 1, 1)) persisted;

-- oracle
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char);
update guest set "INITIAL" = substring(name, 1, 1);

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

