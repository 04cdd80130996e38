-- sqlserver
create view guest_name as select name from guest;

-- sqlserver, reverse
drop view guest_name;

-- oracle
create view guest_name as select name from guest;

-- oracle, reverse
drop view guest_name;

