-- sqlserver

-- sqlserver, reverse

-- oracle
comment on table guest is '';

-- oracle, reverse
comment on table guest is 'who stays';

