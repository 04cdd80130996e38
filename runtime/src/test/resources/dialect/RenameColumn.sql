-- h2
alter table guest alter column stars rename to rating;

-- h2, reverse
alter table guest alter column rating rename to stars;

-- postgresql
alter table guest rename column stars to rating;
alter table guest rename constraint guest_stars_check to guest_rating_check;

-- postgresql, reverse
alter table guest rename column rating to stars;
alter table guest rename constraint guest_rating_check to guest_stars_check;

-- mariadb
alter table guest change column stars rating integer check (rating between 0 and 5);

-- mariadb, reverse
alter table guest change column rating stars integer check (stars between 0 and 5);

-- mysql
alter table guest drop check `guest_chk_1`;
alter table guest rename column stars to rating;
alter table guest add constraint `guest_chk_1` check (rating between 0 and 5);

-- mysql, reverse
alter table guest drop check `guest_chk_1`;
alter table guest rename column rating to stars;
alter table guest add constraint `guest_chk_1` check (stars between 0 and 5);

-- sqlite
alter table guest rename column stars to rating;

-- sqlite, reverse
alter table guest rename column rating to stars;

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
exec sp_rename N'guest.stars', N'rating', 'COLUMN';
alter table guest add check (rating between 0 and 5);

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) = 0
    and charindex('[mood]', definition) = 0
    and charindex('[rating]', definition) > 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'guest.rating', N'stars', 'COLUMN';
alter table guest add check (stars between 0 and 5);

-- oracle
alter table guest rename column stars to rating;

-- oracle, reverse
alter table guest rename column rating to stars;

