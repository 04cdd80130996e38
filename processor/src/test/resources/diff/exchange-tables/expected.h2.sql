-- upgrade
alter table guest rename to retort_swap;
alter table client rename to guest;
alter table retort_swap rename to client;
alter table client rename constraint pk_guest to retort_swap;
alter table guest rename constraint pk_client to pk_guest;
alter table client rename constraint retort_swap to pk_client;

-- downgrade
alter table client rename constraint pk_client to retort_swap;
alter table guest rename constraint pk_guest to pk_client;
alter table client rename constraint retort_swap to pk_guest;
alter table client rename to retort_swap;
alter table guest rename to client;
alter table retort_swap rename to guest;
