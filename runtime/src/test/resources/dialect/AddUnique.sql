-- h2
alter table guest add constraint uq_fax unique (fax);

-- h2, reverse
alter table guest drop constraint uq_fax;

-- postgresql
alter table guest add constraint uq_fax unique (fax);

-- postgresql, reverse
alter table guest drop constraint uq_fax;

-- mariadb
alter table guest add constraint uq_fax unique (fax);

-- mariadb, reverse
alter table guest drop index uq_fax;

-- mysql
alter table guest add constraint uq_fax unique (fax);

-- mysql, reverse
alter table guest drop index uq_fax;

-- sqlserver
create unique nonclustered index uq_fax on guest (fax) where fax is not null;

-- sqlserver, reverse
drop index uq_fax on guest;

-- oracle
alter table guest add constraint uq_fax unique (fax);

-- oracle, reverse
alter table guest drop constraint uq_fax;

