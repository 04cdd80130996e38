-- h2
alter table guest add constraint uq_fax unique (fax, name);

-- h2, reverse
alter table guest drop constraint uq_fax;

-- postgresql
drop index concurrently if exists uq_fax;
create unique index concurrently uq_fax on guest (fax, name);
alter table guest add constraint uq_fax unique using index uq_fax;

-- postgresql, reverse
alter table guest drop constraint uq_fax;

-- mariadb
alter table guest add constraint uq_fax unique (fax, name);

-- mariadb, reverse
alter table guest drop index uq_fax;

-- mysql
alter table guest add constraint uq_fax unique (fax, name);

-- mysql, reverse
alter table guest drop index uq_fax;

-- sqlserver
create unique nonclustered index uq_fax on guest (fax, name) where fax is not null;

-- sqlserver, reverse
drop index uq_fax on guest;

-- oracle
alter table guest add constraint uq_fax unique (fax, name);

-- oracle, reverse
alter table guest drop constraint uq_fax;

