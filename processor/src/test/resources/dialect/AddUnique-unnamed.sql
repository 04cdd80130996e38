-- sqlserver
create unique nonclustered index guest_fax_key on guest (fax) where fax is not null;

-- sqlserver, reverse
drop index guest_fax_key on guest;

-- oracle
alter table guest add unique (fax);

-- oracle, reverse
alter table guest drop unique (fax);

