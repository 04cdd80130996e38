-- sqlserver
alter table guest add city varchar(30) default 'Rome' not null;

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'city', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest drop column city;

-- oracle
alter table guest add city varchar(30) default 'Rome' not null;

-- oracle, reverse
alter table guest drop column city;

