-- sqlserver

-- sqlserver, reverse

-- oracle
alter table guest modify id drop identity;

-- oracle, reverse
-- refused: [RT414] oracle can't turn column id bigint not null native of guest into column id bigint not null identity. Create another table, copy the rows with op.execute, and drop this one.

