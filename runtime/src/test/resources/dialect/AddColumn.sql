-- h2
alter table guest add column note varchar(500);

-- h2, reverse
alter table guest drop column note;

-- postgresql
alter table guest add column note varchar(500);

-- postgresql, reverse
alter table guest drop column note;

-- mariadb
alter table guest add column note varchar(500);

-- mariadb, reverse
alter table guest drop column note;

-- mysql
alter table guest add column note varchar(500);

-- mysql, reverse
alter table guest drop column note;

-- sqlite
alter table guest add column note varchar(500);

-- sqlite, reverse
alter table guest drop column note;

