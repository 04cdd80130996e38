-- h2
alter table file alter column pages rename to length;

-- h2, reverse
alter table file alter column length rename to pages;

-- postgresql
alter table file rename column pages to length;
alter table file rename constraint file_pages_check to file_length_check;

-- postgresql, reverse
alter table file rename column length to pages;
alter table file rename constraint file_length_check to file_pages_check;

-- mariadb
alter table file change column pages length integer default 1 check (length > 0);

-- mariadb, reverse
alter table file change column length pages integer default 1 check (pages > 0);

-- mysql
alter table file drop check `file_chk_1`;
alter table file rename column pages to length;
alter table file add constraint `file_chk_1` check (length > 0);

-- mysql, reverse
alter table file drop check `file_chk_1`;
alter table file rename column length to pages;
alter table file add constraint `file_chk_1` check (pages > 0);

-- sqlite
alter table file rename column pages to length;

-- sqlite, reverse
alter table file rename column length to pages;

-- sqlserver
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table [file] drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[body]', definition) = 0
    and charindex('[pages]', definition) > 0
    and parent_object_id = object_id(N'[file]');
if @found <> 1 throw 50000, N'not one constraint of [file] to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'[file].pages', N'length', 'COLUMN';
alter table [file] add check (length > 0);

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table [file] drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[body]', definition) = 0
    and charindex('[length]', definition) > 0
    and parent_object_id = object_id(N'[file]');
if @found <> 1 throw 50000, N'not one constraint of [file] to drop, but none or several', 1;
exec (@drop);
exec sp_rename N'[file].length', N'pages', 'COLUMN';
alter table [file] add check (pages > 0);

-- oracle
alter table "FILE" rename column pages to length;

-- oracle, reverse
alter table "FILE" rename column length to pages;

