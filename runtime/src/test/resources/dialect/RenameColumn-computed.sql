-- h2
alter table guest alter column name rename to label;

-- h2, reverse
alter table guest alter column label rename to name;

-- postgresql
alter table guest rename column name to label;

-- postgresql, reverse
alter table guest rename column label to name;

-- mariadb
alter table guest rename column name to label;

-- mariadb, reverse
alter table guest rename column label to name;

-- mysql
alter table guest drop check ck_guest_name;
alter table guest rename column name to label, modify column initial varchar(1) generated always as (substring(label, 1, 1)) stored;
alter table guest add constraint ck_guest_name check (label <> '');

-- mysql, reverse
alter table guest drop check ck_guest_name;
alter table guest rename column label to name, modify column initial varchar(1) generated always as (substring(name, 1, 1)) stored;
alter table guest add constraint ck_guest_name check (name <> '');

-- sqlite
alter table guest rename column name to label;

-- sqlite, reverse
alter table guest rename column label to name;

