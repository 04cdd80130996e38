-- sqlserver
create unique nonclustered index UK77p1d7lnqrv5a0ieqb4d9a5d1 on guest (fax) where fax is not null;

-- sqlserver, reverse
drop index UK77p1d7lnqrv5a0ieqb4d9a5d1 on guest;

-- oracle
alter table guest add unique (fax);

-- oracle, reverse
alter table guest drop unique (fax);

