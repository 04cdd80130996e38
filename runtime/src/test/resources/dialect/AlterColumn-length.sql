-- h2
alter table guest alter column name set data type varchar(200);

-- h2, reverse
alter table guest alter column name set data type varchar(100);

-- postgresql
alter table guest drop column initial;
alter table guest alter column name set data type varchar(200);
alter table guest add column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- postgresql, reverse
alter table guest drop column initial;
alter table guest alter column name set data type varchar(100);
alter table guest add column initial varchar(1) generated always as (substring(name, 1, 1)) stored;

-- mariadb
alter table guest modify column name varchar(200) not null;

-- mariadb, reverse
alter table guest modify column name varchar(100) not null;

-- mysql
alter table guest modify column name varchar(200) not null;

-- mysql, reverse
alter table guest modify column name varchar(100) not null;

