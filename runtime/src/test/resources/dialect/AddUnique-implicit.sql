-- h2
alter table guest add unique (fax);

-- h2, reverse
execute immediate (select 'alter table guest drop constraint "' || c.CONSTRAINT_NAME || '"'
    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
    where c.TABLE_SCHEMA = current_schema and upper(c.TABLE_NAME) = 'GUEST'
    and c.CONSTRAINT_TYPE = 'UNIQUE' and c.CONSTRAINT_NAME regexp '^CONSTRAINT_[0-9A-F]+(_[0-9A-F]+)?$'
    and (select count(*) = 1 and bool_or(upper(u.COLUMN_NAME) = 'FAX')
        from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE u
        where u.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = c.CONSTRAINT_NAME));

-- postgresql
alter table guest add constraint guest_fax_key unique (fax);

-- postgresql, reverse
alter table guest drop constraint guest_fax_key;

-- mariadb
alter table guest add constraint UK77p1d7lnqrv5a0ieqb4d9a5d1 unique (fax);

-- mariadb, reverse
alter table guest drop index UK77p1d7lnqrv5a0ieqb4d9a5d1;

-- mysql
alter table guest add constraint UK77p1d7lnqrv5a0ieqb4d9a5d1 unique (fax);

-- mysql, reverse
alter table guest drop index UK77p1d7lnqrv5a0ieqb4d9a5d1;

-- sqlserver
create unique nonclustered index UK77p1d7lnqrv5a0ieqb4d9a5d1 on guest (fax) where fax is not null;

-- sqlserver, reverse
drop index UK77p1d7lnqrv5a0ieqb4d9a5d1 on guest;

-- oracle
alter table guest add unique (fax);

-- oracle, reverse
alter table guest drop unique (fax);

