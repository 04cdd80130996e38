-- sqlserver
alter table guest add twice as (stars * 2) persisted;

-- sqlserver, reverse
alter table guest drop column twice;

-- oracle
alter table guest add twice number(10,0) generated always as (stars * 2);

-- oracle, reverse
alter table guest drop column twice;

