-- upgrade
create schema if not exists sales;
alter table guest rename to sales.guest;

-- downgrade
alter table sales.guest rename to guest;
