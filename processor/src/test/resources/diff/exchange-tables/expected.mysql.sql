-- upgrade
alter table guest rename to retort_swap;
alter table client rename to guest;
alter table retort_swap rename to client;

-- downgrade
alter table client rename to retort_swap;
alter table guest rename to client;
alter table retort_swap rename to guest;
