-- h2
alter table t add primary key (a);

-- h2, reverse
alter table t drop primary key;

-- postgresql
alter table t add constraint t_pkey primary key (a);

-- postgresql, reverse
alter table t drop constraint t_pkey;

-- mariadb
alter table t add primary key (a);

-- mariadb, reverse
alter table t drop primary key;

-- mysql
alter table t add primary key (a);

-- mysql, reverse
alter table t drop primary key;

