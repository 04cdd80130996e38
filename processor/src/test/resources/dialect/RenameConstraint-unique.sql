-- sqlserver
exec sp_rename N'guest.uq_guest_name_born', N'uq_guest', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'guest.uq_guest', N'uq_guest_name_born', 'INDEX';

-- oracle
alter table guest rename constraint uq_guest_name_born to uq_guest;

-- oracle, reverse
alter table guest rename constraint uq_guest to uq_guest_name_born;

