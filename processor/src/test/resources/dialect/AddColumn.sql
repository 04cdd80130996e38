-- sqlserver
alter table guest add note varchar(500);

-- sqlserver, reverse
alter table guest drop column note;

-- oracle
alter table guest add note varchar2(500 char);

-- oracle, reverse
alter table guest drop column note;

