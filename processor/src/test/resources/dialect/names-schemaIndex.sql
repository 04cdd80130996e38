-- sqlserver
exec sp_rename N'sales.item.ix_item', N'ix_i', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'sales.item.ix_i', N'ix_item', 'INDEX';

-- oracle
alter index sales.ix_item rename to ix_i;

-- oracle, reverse
alter index sales.ix_i rename to ix_item;

