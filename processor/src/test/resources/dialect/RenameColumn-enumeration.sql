-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) > 0
    and charindex('[stars]', definition) = 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'guest.mood', N'temper', 'COLUMN';
alter table guest add check (temper in ('GOOD','BAD'));

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[temper]', definition) > 0
    and charindex('[stars]', definition) = 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'guest.temper', N'mood', 'COLUMN';
alter table guest add check (mood in ('GOOD','BAD'));

-- oracle
alter table guest rename column mood to temper;

-- oracle, reverse
alter table guest rename column temper to mood;

