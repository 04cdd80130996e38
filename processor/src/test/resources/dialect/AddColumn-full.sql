-- sqlserver
alter table guest add vip bit default false not null;

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'vip', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest drop column vip;

-- oracle
alter table guest add vip boolean default false not null;
comment on column guest.vip is 'very';

-- oracle, reverse
alter table guest drop column vip;

