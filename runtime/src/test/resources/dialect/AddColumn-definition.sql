-- h2
alter table guest add column city varchar(30) default 'Rome' not null;

-- h2, reverse
alter table guest drop column city;

-- postgresql
alter table guest add column city varchar(30) default 'Rome' not null;

-- postgresql, reverse
alter table guest drop column city;

-- mariadb
alter table guest add column city varchar(30) default 'Rome' not null;

-- mariadb, reverse
alter table guest drop column city;

-- mysql
alter table guest add column city varchar(30) default 'Rome' not null;

-- mysql, reverse
alter table guest drop column city;

-- sqlite
alter table guest add column city varchar(30) default 'Rome' not null;

-- sqlite, reverse
alter table guest drop column city;

