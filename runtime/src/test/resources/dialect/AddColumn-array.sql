-- h2
alter table guest add column tags varchar(20) array;

-- h2, reverse
alter table guest drop column tags;

-- postgresql
alter table guest add column tags varchar(20) array;

-- postgresql, reverse
alter table guest drop column tags;

-- mariadb
alter table guest add column tags json;

-- mariadb, reverse
alter table guest drop column tags;

-- mysql
alter table guest add column tags json;

-- mysql, reverse
alter table guest drop column tags;

-- sqlite
alter table guest add column tags blob;

-- sqlite, reverse
alter table guest drop column tags;

