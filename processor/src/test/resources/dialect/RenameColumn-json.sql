-- sqlserver
exec sp_rename N'[file].body', N'text', 'COLUMN';

-- sqlserver, reverse
exec sp_rename N'[file].text', N'body', 'COLUMN';

-- oracle
alter table "FILE" rename column body to text;

-- oracle, reverse
alter table "FILE" rename column text to body;

