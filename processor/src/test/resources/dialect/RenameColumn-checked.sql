-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table [file] drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[body]', definition) = 0
    and charindex('[pages]', definition) > 0
    and parent_object_id = object_id(N'[file]');
if @found <> 1 throw 50000, N'not one constraint of [file] to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'[file].pages', N'length', 'COLUMN';
alter table [file] add check (length > 0);

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table [file] drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[body]', definition) = 0
    and charindex('[length]', definition) > 0
    and parent_object_id = object_id(N'[file]');
if @found <> 1 throw 50000, N'not one constraint of [file] to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'[file].length', N'pages', 'COLUMN';
alter table [file] add check (pages > 0);

-- oracle
alter table "FILE" rename column pages to length;

-- oracle, reverse
alter table "FILE" rename column length to pages;

