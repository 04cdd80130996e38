-- sqlserver
alter table t add constraint pk_t primary key (a);

-- sqlserver, reverse
alter table t drop constraint pk_t;

-- oracle
alter table t add constraint pk_t primary key (a);

-- oracle, reverse
alter table t drop constraint pk_t;

