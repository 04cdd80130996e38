-- h2
create table t (
    a integer not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- h2, reverse
drop table t;

-- postgresql
create table t (
    a integer not null,
    constraint pk_t primary key (a)
);
alter table t add constraint uq_first unique (a);
alter table t add constraint uq_second unique (a);

-- postgresql, reverse
drop table t;

-- mariadb
create table t (
    a integer not null,
    primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- mariadb, reverse
drop table t;

-- mysql
create table t (
    a integer not null,
    primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- mysql, reverse
drop table t;

-- sqlite
create table t (
    a integer not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- sqlite, reverse
drop table t;

