-- sqlserver
alter table guest add check (fax in ('0','1'));

-- sqlserver, reverse
declare @drop nvarchar(max), @found int;
select @drop = max(N'alter table guest drop constraint ' + quotename(name)), @found = count(*)
    from sys.check_constraints where is_system_named = 1
    and charindex('[id]', definition) = 0
    and charindex('[name]', definition) = 0
    and charindex('[fax]', definition) > 0
    and charindex('[mood]', definition) = 0
    and charindex('[stars]', definition) = 0
    and charindex('[born]', definition) = 0
    and charindex('[email]', definition) = 0
    and charindex('[initial]', definition) = 0
    and parent_object_id = object_id(N'guest');
if @found <> 1 throw 50000, N'not one constraint of guest to drop, but none or several', 1;
exec (@drop);

-- oracle
alter table guest rename column fax to retort_old;
alter table guest add (fax varchar(40) default '0');
update guest set fax = cast(retort_old as varchar(40));
alter table guest drop column retort_old;
alter table guest add check (fax in ('0','1'));

-- oracle, reverse
declare
    name all_constraints.constraint_name%type;
begin
    select c.constraint_name into name from all_constraints c
    where c.owner = sys_context('userenv', 'current_schema') and c.table_name = 'GUEST'
    and c.constraint_type = 'C' and c.generated = 'GENERATED NAME'
    and not regexp_like(c.search_condition_vc, '^"[^"]+" IS NOT NULL$')
    and (select count(*) from all_cons_columns u where u.owner = c.owner
        and u.constraint_name = c.constraint_name) = 1
    and (select count(*) from all_cons_columns u where u.owner = c.owner
        and u.constraint_name = c.constraint_name and u.column_name in ('FAX')) = 1;
    execute immediate 'alter table guest drop constraint "' || name || '"';
end;
alter table guest rename column fax to retort_old;
alter table guest add (fax varchar2(40 char) default '0');
update guest set fax = cast(retort_old as varchar2(40 char));
alter table guest drop column retort_old;

