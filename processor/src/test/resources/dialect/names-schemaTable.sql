-- sqlserver
exec sp_rename N'sales.item', N'part', 'OBJECT';
exec sp_rename N'sales.part.item_part_of_id_key', N'part_part_of_id_key', 'INDEX';
exec sp_rename N'sales.item_part_of_fkey', N'part_part_of_fkey', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'sales.part', N'item', 'OBJECT';
exec sp_rename N'sales.item.part_part_of_id_key', N'item_part_of_id_key', 'INDEX';
exec sp_rename N'sales.part_part_of_fkey', N'item_part_of_fkey', 'OBJECT';

-- oracle
alter table sales.item rename to part;
alter table sales.part rename constraint item_part_of_fkey to part_part_of_fkey;

-- oracle, reverse
alter table sales.part rename to item;
alter table sales.item rename constraint part_part_of_fkey to item_part_of_fkey;

