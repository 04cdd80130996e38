-- upgrade
drop view best_day;
drop view daily_sales;
drop view old_shop;
alter table shop add column town varchar(80);
alter table sale modify column net decimal(12,2) not null;
create view daily_sales as select sold_on, sum(net) as total from sale group by sold_on;
create view best_day as select max(total) as total from daily_sales;
create view shop_town as select town from shop;

-- downgrade
drop view shop_town;
drop view best_day;
drop view daily_sales;
alter table sale modify column net decimal(10,2) not null;
alter table shop drop column town;
create view old_shop as select id from shop;
create view daily_sales as select sold_on, sum(net) as total from sale group by sold_on;
create view best_day as select max(total) as total from daily_sales;
