-- sqlserver
exec sp_rename N'guest.id', N'number', 'COLUMN';

-- sqlserver, reverse
exec sp_rename N'guest.number', N'id', 'COLUMN';

-- oracle
alter table guest rename column id to "NUMBER";

-- oracle, reverse
alter table guest rename column "NUMBER" to id;

