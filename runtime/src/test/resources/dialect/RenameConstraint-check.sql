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

-- sqlserver
exec sp_rename N'ck_guest_name', N'ck_name', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'ck_name', N'ck_guest_name', 'OBJECT';

-- oracle
alter table guest rename constraint ck_guest_name to ck_name;

-- oracle, reverse
alter table guest rename constraint ck_name to ck_guest_name;

