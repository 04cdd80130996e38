-- sqlserver
exec sp_rename N'ck_guest_name', N'ck_name', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'ck_name', N'ck_guest_name', 'OBJECT';

-- oracle
alter table guest rename constraint ck_guest_name to ck_name;

-- oracle, reverse
alter table guest rename constraint ck_name to ck_guest_name;

