-- h2
alter table "Order Line" alter column "ORDER" rename to "Order";

-- h2, reverse
alter table "Order Line" alter column "Order" rename to "ORDER";

-- postgresql
alter table "Order Line" rename column "order" to "Order";
alter table "Order Line" rename constraint "Order Line_order_key" to "Order Line_Order_key";

-- postgresql, reverse
alter table "Order Line" rename column "Order" to "order";
alter table "Order Line" rename constraint "Order Line_Order_key" to "Order Line_order_key";

-- mariadb
alter table `Order Line` rename column `order` to `Order`;

-- mariadb, reverse
alter table `Order Line` rename column `Order` to `order`;

-- mysql
alter table `Order Line` rename column `order` to `Order`;

-- mysql, reverse
alter table `Order Line` rename column `Order` to `order`;

-- sqlite
alter table "Order Line" rename column "order" to "Order";

-- sqlite, reverse
alter table "Order Line" rename column "Order" to "order";

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

