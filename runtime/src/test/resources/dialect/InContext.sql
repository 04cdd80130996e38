-- h2
insert into guest (id, name, mood) values (1, 'Ada', 'GOOD');
alter table guest alter column id restart with (select coalesce(max(id), 0) + 1 from guest);

-- h2, reverse
delete from guest where id = 1 and name = 'Ada' and mood = 'GOOD';

-- postgresql
insert into guest (id, name, mood) values (1, 'Ada', 'GOOD');
select setval(pg_get_serial_sequence('guest', 'id'), greatest(coalesce(max(id), 0) + 1, nextval(pg_get_serial_sequence('guest', 'id'))), false) from guest;

-- postgresql, reverse
delete from guest where id = 1 and name = 'Ada' and mood = 'GOOD';

-- mariadb
insert into guest (id, name, mood) values (1, 'Ada', 'GOOD');

-- mariadb, reverse
delete from guest where id = 1 and name = 'Ada' and mood = 'GOOD';

-- mysql
insert into guest (id, name, mood) values (1, 'Ada', 'GOOD');

-- mysql, reverse
delete from guest where id = 1 and name = 'Ada' and mood = 'GOOD';

-- sqlite
insert into guest (id, name, mood) values (1, 'Ada', 'GOOD');

-- sqlite, reverse
delete from guest where id = 1 and name = 'Ada' and mood = 'GOOD';

