-- h2
alter table guest alter column fax set not null;

-- h2, reverse
alter table guest alter column fax drop not null;

-- postgresql
alter table guest add constraint retort_not_null check (fax is not null) not valid;
alter table guest validate constraint retort_not_null;
alter table guest alter column fax set not null;
alter table guest drop constraint retort_not_null;

-- postgresql, reverse
alter table guest alter column fax drop not null;

-- mariadb
alter table guest modify column fax varchar(40) not null default '0';

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax varchar(40) not null default '0';

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

