-- h2
alter table guest alter column born set data type timestamp(6);

-- h2, reverse
alter table guest alter column born set data type date;

-- postgresql
alter table guest alter column born set data type timestamp(6);

-- postgresql, reverse
alter table guest alter column born set data type date;

-- mariadb
alter table guest modify column born datetime(6);

-- mariadb, reverse
alter table guest modify column born date;

-- mysql
alter table guest modify column born datetime(6);

-- mysql, reverse
alter table guest modify column born date;

