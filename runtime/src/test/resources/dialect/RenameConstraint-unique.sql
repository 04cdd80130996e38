-- h2
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- h2, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

-- postgresql
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- postgresql, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

-- mariadb
alter table guest rename index uq_guest_name_born to uq_guest;

-- mariadb, reverse
alter table guest rename index uq_guest to uq_guest_name_born;

-- mysql
alter table guest rename index uq_guest_name_born to uq_guest;

-- mysql, reverse
alter table guest rename index uq_guest to uq_guest_name_born;

-- sqlserver
exec sp_rename N'guest.uq_guest_name_born', N'uq_guest', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'guest.uq_guest', N'uq_guest_name_born', 'INDEX';

-- oracle
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- oracle, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

