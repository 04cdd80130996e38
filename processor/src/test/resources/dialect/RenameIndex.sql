-- sqlserver
exec sp_rename N'guest.ix_guest_name', N'ix_name', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'guest.ix_name', N'ix_guest_name', 'INDEX';

-- oracle
alter index ix_guest_name rename to ix_name;

-- oracle, reverse
alter index ix_name rename to ix_guest_name;

