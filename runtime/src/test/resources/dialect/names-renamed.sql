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

