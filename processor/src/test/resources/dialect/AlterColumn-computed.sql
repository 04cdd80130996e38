-- sqlserver
alter table guest drop column initial;
alter table guest add initial varchar(1);
update guest set initial = substring(name, 1, 1);

-- sqlserver, reverse
alter table guest drop column initial;
alter table guest add initial as (substring(name, 1, 1)) persisted;

-- oracle
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char);
update guest set "INITIAL" = substring(name, 1, 1);

-- oracle, reverse
alter table guest drop column "INITIAL";
alter table guest add "INITIAL" varchar2(1 char) generated always as (substring(name, 1, 1));

