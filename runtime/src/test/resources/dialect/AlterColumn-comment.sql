-- h2
comment on column guest.name is 'in full';

-- h2, reverse
comment on column guest.name is null;

-- postgresql
comment on column guest.name is 'in full';

-- postgresql, reverse
comment on column guest.name is null;

-- mariadb
alter table guest modify column name varchar(100) not null comment 'in full';

-- mariadb, reverse
alter table guest modify column name varchar(100) not null;

-- mysql
alter table guest modify column name varchar(100) not null comment 'in full';

-- mysql, reverse
alter table guest modify column name varchar(100) not null;

-- sqlite

-- sqlite, reverse

