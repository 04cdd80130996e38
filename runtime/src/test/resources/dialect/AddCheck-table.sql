-- h2
alter table guest add check (name <> email);

-- h2, reverse
execute immediate (select 'alter table guest drop constraint "' || c.CONSTRAINT_NAME || '"'
    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
    where c.TABLE_SCHEMA = current_schema and upper(c.TABLE_NAME) = 'GUEST'
    and c.CONSTRAINT_TYPE = 'CHECK' and c.CONSTRAINT_NAME regexp '^CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?$'
    and (select count(*) = 2 and bool_or(upper(u.COLUMN_NAME) = 'NAME') and bool_or(upper(u.COLUMN_NAME) = 'EMAIL')
        from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE u
        where u.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = c.CONSTRAINT_NAME));

-- postgresql
alter table guest add constraint guest_check check (name <> email);

-- postgresql, reverse
alter table guest drop constraint guest_check;

-- mariadb
alter table guest add constraint CONSTRAINT_1 check (name <> email);

-- mariadb, reverse
alter table guest drop constraint CONSTRAINT_1;

-- mysql
alter table guest add constraint `guest_chk_2` check (name <> email);

-- mysql, reverse
alter table guest drop check `guest_chk_2`;

