-- upgrade
alter table client drop constraint pk_client;
alter table guest drop constraint pk_guest;
alter table guest rename to retort_swap;
alter table client rename to guest;
alter table retort_swap rename to client;
alter table client add constraint pk_client primary key (id);
alter table guest add constraint pk_guest primary key (id);

-- downgrade
alter table guest drop constraint pk_guest;
alter table client drop constraint pk_client;
alter table client rename to retort_swap;
alter table guest rename to client;
alter table retort_swap rename to guest;
alter table guest add constraint pk_guest primary key (id);
alter table client add constraint pk_client primary key (id);
