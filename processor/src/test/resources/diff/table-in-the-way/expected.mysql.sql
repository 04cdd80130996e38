-- upgrade
drop table guest;
create table client (
    id bigint not null auto_increment,
    name varchar(80) not null,
    fax varchar(40),
    primary key (id)
);
create index ix_name on client (name);

-- downgrade
drop table client;
create table guest (
    id bigint not null auto_increment,
    fax varchar(40),
    name varchar(80) not null,
    primary key (id)
);
create index ix_name on guest (name);
