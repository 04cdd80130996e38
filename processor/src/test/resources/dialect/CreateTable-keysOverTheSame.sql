-- sqlserver
create table t (
    a int not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- sqlserver, reverse
drop table t;

-- oracle
create table t (
    a number(10,0) not null,
    constraint pk_t primary key (a),
    constraint uq_first unique (a),
    constraint uq_second unique (a)
);

-- oracle, reverse
drop table t;

