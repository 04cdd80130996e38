-- sqlserver
exec sp_rename N'[Order Line].[Ix]', N'My Ix', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'[Order Line].[My Ix]', N'Ix', 'INDEX';

-- oracle
alter index "Ix" rename to "My Ix";

-- oracle, reverse
alter index "My Ix" rename to "Ix";

