-- h2
alter index ix_guest_name rename to ix_name;

-- h2, reverse
alter index ix_name rename to ix_guest_name;

-- postgresql
alter index ix_guest_name rename to ix_name;

-- postgresql, reverse
alter index ix_name rename to ix_guest_name;

-- mariadb
alter table guest rename index ix_guest_name to ix_name;

-- mariadb, reverse
alter table guest rename index ix_name to ix_guest_name;

-- mysql
alter table guest rename index ix_guest_name to ix_name;

-- mysql, reverse
alter table guest rename index ix_name to ix_guest_name;

-- sqlite
drop index ix_guest_name;
create index ix_name on guest (name, born desc);

-- sqlite, reverse
drop index ix_name;
create index ix_guest_name on guest (name, born desc);

