-- sqlserver
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- sqlserver, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

-- oracle
update guest set fax = '2', stars = 5 where name = 'O''Hara' and fax = '1' and stars is null;

-- oracle, reverse
update guest set fax = '1', stars = null where name = 'O''Hara' and fax = '2' and stars = 5;

