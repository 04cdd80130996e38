-- sqlserver
alter table booking add constraint ck_price check (price > 0);

-- sqlserver, reverse
alter table booking drop constraint ck_price;

-- oracle
alter table booking add constraint ck_price check (price > 0);

-- oracle, reverse
alter table booking drop constraint ck_price;

