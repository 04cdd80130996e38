-- sqlserver

-- sqlserver, reverse

-- oracle
comment on column guest.name is 'in full';

-- oracle, reverse
comment on column guest.name is '';

