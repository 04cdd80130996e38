-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) = 0
    and charindex('[stars]', definition) > 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest alter column stars decimal(10,2) null;
alter table guest add check (stars between 0 and 5);

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) = 0
    and charindex('[stars]', definition) > 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
alter table guest alter column stars int null;
alter table guest add check (stars between 0 and 5);

-- oracle
alter table guest modify stars number(10,2);

-- oracle, reverse
alter table guest modify stars number(10,0);

