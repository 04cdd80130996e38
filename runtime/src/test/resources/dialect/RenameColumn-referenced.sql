-- h2
alter table guest alter column id rename to number;

-- h2, reverse
alter table guest alter column number rename to id;

-- postgresql
alter table guest rename column id to number;

-- postgresql, reverse
alter table guest rename column number to id;

-- mariadb
alter table guest rename column id to number;

-- mariadb, reverse
alter table guest rename column number to id;

-- mysql
alter table guest rename column id to number;

-- mysql, reverse
alter table guest rename column number to id;

-- sqlite
alter table guest rename column id to number;

-- sqlite, reverse
alter table guest rename column number to id;

