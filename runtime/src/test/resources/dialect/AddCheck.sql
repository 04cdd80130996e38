-- h2
alter table booking add constraint ck_price check (price > 0);

-- h2, reverse
alter table booking drop constraint ck_price;

-- postgresql
alter table booking add constraint ck_price check (price > 0);

-- postgresql, reverse
alter table booking drop constraint ck_price;

-- mariadb
alter table booking add constraint ck_price check (price > 0);

-- mariadb, reverse
alter table booking drop constraint ck_price;

-- mysql
alter table booking add constraint ck_price check (price > 0);

-- mysql, reverse
alter table booking drop check ck_price;

-- sqlserver
alter table booking add constraint ck_price check (price > 0);

-- sqlserver, reverse
alter table booking drop constraint ck_price;

-- oracle
alter table booking add constraint ck_price check (price > 0);

-- oracle, reverse
alter table booking drop constraint ck_price;

