-- h2
create unique index ix on guest (fax);

-- h2, reverse
drop index ix;

-- postgresql
create unique index ix on guest (fax);

-- postgresql, reverse
drop index ix;

-- mariadb
create unique index ix on guest (fax);

-- mariadb, reverse
alter table guest drop index ix;

-- mysql
create unique index ix on guest (fax);

-- mysql, reverse
alter table guest drop index ix;

-- sqlite
create unique index ix on guest (fax);

-- sqlite, reverse
drop index ix;

