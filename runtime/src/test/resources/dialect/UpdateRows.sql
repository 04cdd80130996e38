-- h2
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- h2, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

-- postgresql
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- postgresql, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

-- mariadb
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- mariadb, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

-- mysql
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- mysql, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

-- sqlite
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- sqlite, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

