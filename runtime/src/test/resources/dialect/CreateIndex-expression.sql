-- h2

-- h2, reverse

-- postgresql
create index ix on guest ((lower(name)) desc);

-- postgresql, reverse
drop index ix;

-- mariadb

-- mariadb, reverse

-- mysql
create index ix on guest ((lower(name)) desc);

-- mysql, reverse
alter table guest drop index ix;

-- sqlite
create index ix on guest ((lower(name)) desc);

-- sqlite, reverse
drop index ix;

