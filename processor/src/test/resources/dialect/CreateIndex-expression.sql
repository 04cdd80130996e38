-- sqlserver

-- sqlserver, reverse

-- oracle
create index ix on guest ((lower(name)) desc);

-- oracle, reverse
drop index ix;

