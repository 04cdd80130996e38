-- h2
create view guest_name as select name from guest;

-- h2, reverse
drop view guest_name;

-- postgresql
create view guest_name as select name from guest;

-- postgresql, reverse
drop view guest_name;

-- mariadb
create view guest_name as select name from guest;

-- mariadb, reverse
drop view guest_name;

-- mysql
create view guest_name as select name from guest;

-- mysql, reverse
drop view guest_name;

-- sqlite
create view guest_name as select name from guest;

-- sqlite, reverse
drop view guest_name;

