-- h2
alter index "Ix" rename to "My Ix";

-- h2, reverse
alter index "My Ix" rename to "Ix";

-- postgresql
alter index Ix rename to "My Ix";

-- postgresql, reverse
alter index "My Ix" rename to Ix;

-- mariadb
alter table `Order Line` rename index `Ix` to `My Ix`;

-- mariadb, reverse
alter table `Order Line` rename index `My Ix` to `Ix`;

-- mysql
alter table `Order Line` rename index `Ix` to `My Ix`;

-- mysql, reverse
alter table `Order Line` rename index `My Ix` to `Ix`;

-- sqlite
drop index "Ix";
create index "My Ix" on "Order Line" ("order");

-- sqlite, reverse
drop index "My Ix";
create index "Ix" on "Order Line" ("order");

