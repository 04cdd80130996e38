-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'fax', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest alter column fax int null;
alter table guest add default 7 for fax;

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'fax', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest alter column fax varchar(40) null;
alter table guest add default '0' for fax;

-- oracle
alter table guest rename column fax to retort_old;
alter table guest add (fax number(10,0) default 7);
update guest set fax = cast(retort_old as number(10,0));
alter table guest drop column retort_old;

-- oracle, reverse
alter table guest rename column fax to retort_old;
alter table guest add (fax varchar2(40 char) default '0');
update guest set fax = cast(retort_old as varchar2(40 char));
alter table guest drop column retort_old;

