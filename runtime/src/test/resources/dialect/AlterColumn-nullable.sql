-- h2
alter table guest alter column name drop not null;

-- h2, reverse
alter table guest alter column name set not null;

-- postgresql
alter table guest alter column name drop not null;

-- postgresql, reverse
alter table guest alter column name set not null;

-- mariadb
alter table guest modify column name varchar(100);

-- mariadb, reverse
alter table guest modify column name varchar(100) not null;

-- mysql
alter table guest modify column name varchar(100);

-- mysql, reverse
alter table guest modify column name varchar(100) not null;

