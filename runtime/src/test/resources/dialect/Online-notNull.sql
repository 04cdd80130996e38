-- h2
alter table guest alter column fax set not null;

-- h2, reverse
alter table guest alter column fax drop not null;

-- postgresql
alter table guest add constraint retort_not_null check (fax is not null) not valid;
alter table guest validate constraint retort_not_null;
alter table guest alter column fax set not null;
alter table guest drop constraint retort_not_null;

-- postgresql, reverse
alter table guest alter column fax drop not null;

-- mariadb
alter table guest modify column fax varchar(40) not null default '0';

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax varchar(40) not null default '0';

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.default_constraints where parent_column_id = columnproperty(object_id(N'guest'), N'fax', 'ColumnId')
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest alter column fax varchar(40) not null;
alter table guest add default '0' for fax;

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
alter table guest modify fax not null;

-- oracle, reverse
alter table guest modify fax null;

