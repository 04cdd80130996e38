-- h2
alter table guest rename constraint ck_guest_name to ck_name;

-- h2, reverse
alter table guest rename constraint ck_name to ck_guest_name;

-- postgresql
alter table guest rename constraint ck_guest_name to ck_name;

-- postgresql, reverse
alter table guest rename constraint ck_name to ck_guest_name;

-- mariadb
alter table guest drop constraint ck_guest_name, add constraint ck_name check (name <> '');

-- mariadb, reverse
alter table guest drop constraint ck_name, add constraint ck_guest_name check (name <> '');

-- mysql
alter table guest drop check ck_guest_name, add constraint ck_name check (name <> '');

-- mysql, reverse
alter table guest drop check ck_name, add constraint ck_guest_name check (name <> '');

