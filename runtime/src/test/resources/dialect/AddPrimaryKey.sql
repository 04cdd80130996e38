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

-- sqlserver
alter table t add constraint pk_t primary key (a);

-- sqlserver, reverse
alter table t drop constraint pk_t;

-- oracle
alter table t add constraint pk_t primary key (a);

-- oracle, reverse
alter table t drop constraint pk_t;

