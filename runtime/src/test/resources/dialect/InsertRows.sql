-- h2
insert into guest (id, name, mood, stars, born) values
    (1, 'O''Hara \', 'GOOD', null, date '1999-12-31'),
    (2, 'line
line', 'BAD', 5, null);
alter table guest alter column id restart with (select coalesce(max(id), 0) + 1 from guest);

-- h2, reverse
delete from guest where
    (id = 1 and name = 'O''Hara \' and mood = 'GOOD' and stars is null and born = date '1999-12-31')
    or (id = 2 and name = 'line
line' and mood = 'BAD' and stars = 5 and born is null);

-- postgresql
insert into guest (id, name, mood, stars, born) values
    (1, e'O''Hara \\', 'GOOD', null, date '1999-12-31'),
    (2, 'line
line', 'BAD', 5, null);
select setval(pg_get_serial_sequence('guest', 'id'), greatest(coalesce(max(id), 0) + 1, nextval(pg_get_serial_sequence('guest', 'id'))), false) from guest;

-- postgresql, reverse
delete from guest where
    (id = 1 and name = e'O''Hara \\' and mood = 'GOOD' and stars is null and born = date '1999-12-31')
    or (id = 2 and name = 'line
line' and mood = 'BAD' and stars = 5 and born is null);

-- mariadb
insert into guest (id, name, mood, stars, born) values
    (1, _utf8mb4 x'4f2748617261205c', 'GOOD', null, date '1999-12-31'),
    (2, 'line
line', 'BAD', 5, null);

-- mariadb, reverse
delete from guest where
    (id = 1 and name = _utf8mb4 x'4f2748617261205c' and mood = 'GOOD' and stars is null and born = date '1999-12-31')
    or (id = 2 and name = 'line
line' and mood = 'BAD' and stars = 5 and born is null);

-- mysql
insert into guest (id, name, mood, stars, born) values
    (1, _utf8mb4 x'4f2748617261205c', 'GOOD', null, date '1999-12-31'),
    (2, 'line
line', 'BAD', 5, null);

-- mysql, reverse
delete from guest where
    (id = 1 and name = _utf8mb4 x'4f2748617261205c' and mood = 'GOOD' and stars is null and born = date '1999-12-31')
    or (id = 2 and name = 'line
line' and mood = 'BAD' and stars = 5 and born is null);

-- sqlite
insert into guest (id, name, mood, stars, born) values
    (1, 'O''Hara \', 'GOOD', null, '1999-12-31'),
    (2, 'line
line', 'BAD', 5, null);

-- sqlite, reverse
delete from guest where
    (id = 1 and name = 'O''Hara \' and mood = 'GOOD' and stars is null and born = '1999-12-31')
    or (id = 2 and name = 'line
line' and mood = 'BAD' and stars = 5 and born is null);

