-- h2
alter table t add primary key (a);

-- h2, reverse
alter table t drop primary key;

-- postgresql
alter table t add constraint t_pkey primary key (a);

-- postgresql, reverse
alter table t drop constraint t_pkey;

-- mariadb
alter table t add primary key (a);

-- mariadb, reverse
alter table t drop primary key;

-- mysql
alter table t add primary key (a);

-- mysql, reverse
alter table t drop primary key;

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

