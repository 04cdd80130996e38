-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'fax', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);

-- sqlserver, reverse
alter table guest add default '0' for fax;

-- oracle
alter table guest modify fax default null;

-- oracle, reverse
alter table guest modify fax default '0';

