-- sqlserver
create unique nonclustered index ix on guest (fax) where fax is not null;

-- sqlserver, reverse
drop index ix on guest;

-- oracle
create unique index ix on guest (fax);

-- oracle, reverse
drop index ix;

