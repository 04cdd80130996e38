-- sqlserver
alter table t add primary key (a);

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table t drop constraint ' + quotename(name)), @found = count(*)
    from sys.key_constraints where type = 'PK'
    and parent_object_id = object_id(N't');
if @found <> 1 throw 50000, N'not one constraint of t to drop, but none or several', 1;
exec (@drop);

-- oracle
alter table t add primary key (a);

-- oracle, reverse
alter table t drop primary key;

