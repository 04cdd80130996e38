-- h2
alter table guest alter column fax set data type integer;
alter table guest alter column fax set default 7;

-- h2, reverse
alter table guest alter column fax set data type varchar(40);
alter table guest alter column fax set default '0';

-- postgresql
alter table guest alter column fax drop default;
alter table guest alter column fax set data type integer using cast(fax as integer);
alter table guest alter column fax set default 7;

-- postgresql, reverse
alter table guest alter column fax drop default;
alter table guest alter column fax set data type varchar(40);
alter table guest alter column fax set default '0';

-- mariadb
alter table guest modify column fax integer default 7;

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax integer default 7;

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

