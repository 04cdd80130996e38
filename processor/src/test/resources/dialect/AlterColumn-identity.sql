-- sqlserver
-- refused: [RT414] sqlserver can't turn column id bigint not null identity of guest into column id bigint not null. Create another table, copy the rows with op.execute, and drop this one.

-- sqlserver, reverse
-- refused: [RT414] sqlserver can't turn column id bigint not null of guest into column id bigint not null identity. Create another table, copy the rows with op.execute, and drop this one.

-- oracle
alter table guest modify id drop identity;

-- oracle, reverse
-- refused: [RT414] oracle can't turn column id bigint not null of guest into column id bigint not null identity. Create another table, copy the rows with op.execute, and drop this one.

