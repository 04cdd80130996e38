-- sqlserver
exec sp_rename N'[Order Line].[order]', N'Order', 'COLUMN';
exec sp_rename N'[Order Line_order_key]', N'Order Line_Order_key', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'[Order Line].[Order]', N'order', 'COLUMN';
exec sp_rename N'[Order Line_Order_key]', N'Order Line_order_key', 'OBJECT';

-- oracle
alter table "Order Line" rename column "ORDER" to "Order";

-- oracle, reverse
alter table "Order Line" rename column "Order" to "ORDER";

