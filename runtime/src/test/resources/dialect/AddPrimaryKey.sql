-- h2
alter table t add constraint pk_t primary key (a);

-- h2, reverse
alter table t drop constraint pk_t;

-- postgresql
alter table t add constraint pk_t primary key (a);

-- postgresql, reverse
alter table t drop constraint pk_t;

