-- upgrade
drop view best_day;
drop view daily_sales;
drop view old_shop;
alter table shop add column town varchar(80);
alter table sale alter column net set data type decimal(12,2);
create view daily_sales as select sold_on, sum(net) as total from sale group by sold_on;
create view best_day as select max(total) as total from daily_sales;
create view shop_town as select coalesce(town, '') as town from shop;

-- downgrade
drop view shop_town;
drop view best_day;
drop view daily_sales;
alter table sale alter column net set data type decimal(10,2);
alter table shop drop column town;
create view old_shop as select id from shop;
create view daily_sales as select sold_on, sum(net) as total from sale group by sold_on;
create view best_day as select max(total) as total from daily_sales;
