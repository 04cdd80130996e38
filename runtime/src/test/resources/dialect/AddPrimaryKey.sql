-- h2
alter table t add constraint pk_t primary key (a);

-- h2, reverse
alter table t drop constraint pk_t;

-- postgresql
alter table t add constraint pk_t primary key (a);

-- postgresql, reverse
alter table t drop constraint pk_t;

-- mariadb
alter table t add primary key (a);

-- mariadb, reverse
alter table t drop primary key;

-- mysql
alter table t add primary key (a);

-- mysql, reverse
alter table t drop primary key;

