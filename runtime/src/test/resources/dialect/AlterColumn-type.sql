-- h2
alter table guest alter column stars set data type bigint;

-- h2, reverse
alter table guest alter column stars set data type integer;

-- postgresql
alter table guest alter column stars set data type bigint;

-- postgresql, reverse
alter table guest alter column stars set data type integer;

-- mariadb
alter table guest modify column stars bigint check (stars between 0 and 5);

-- mariadb, reverse
alter table guest modify column stars integer check (stars between 0 and 5);

-- mysql
alter table guest modify column stars bigint;

-- mysql, reverse
alter table guest modify column stars integer;

