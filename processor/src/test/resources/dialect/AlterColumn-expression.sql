-- sqlserver
alter table guest drop column initial;
alter table guest add initial as (upper(name)) persisted;

-- sqlserver, reverse
alter table guest drop column initial;
alter table guest add initial as (substring(name, 1, 1)) persisted;

-- oracle
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (upper(name));

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

