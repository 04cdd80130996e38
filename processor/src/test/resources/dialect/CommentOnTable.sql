-- sqlserver

-- sqlserver, reverse

-- oracle
comment on table guest is 'who''s there';

-- oracle, reverse
comment on table guest is 'who stays';

