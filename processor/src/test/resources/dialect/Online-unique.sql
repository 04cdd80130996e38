-- sqlserver
create unique nonclustered index uq_fax on guest (fax, name) where fax is not null;

-- sqlserver, reverse
drop index uq_fax on guest;

-- oracle
alter table guest add constraint uq_fax unique (fax, name);

-- oracle, reverse
alter table guest drop constraint uq_fax;

