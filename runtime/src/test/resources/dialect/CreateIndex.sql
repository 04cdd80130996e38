-- h2
create index ix on booking (price desc, guest_id);

-- h2, reverse
drop index ix;

-- postgresql
create index ix on booking (price desc, guest_id);

-- postgresql, reverse
drop index ix;

-- mariadb
create index ix on booking (price desc, guest_id);

-- mariadb, reverse
alter table booking drop index ix;

-- mysql
create index ix on booking (price desc, guest_id);

-- mysql, reverse
alter table booking drop index ix;

-- sqlite
create index ix on booking (price desc, guest_id);

-- sqlite, reverse
drop index ix;

