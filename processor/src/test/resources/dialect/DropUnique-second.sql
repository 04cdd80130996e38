-- sqlserver
alter table t drop constraint uq_second;

-- sqlserver, reverse
alter table t add constraint uq_second unique (a);

-- oracle
alter table t drop constraint uq_second;

-- oracle, reverse
alter table t add constraint uq_second unique (a);

