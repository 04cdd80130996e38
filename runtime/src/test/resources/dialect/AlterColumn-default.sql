-- h2
alter table guest alter column fax set default 'other';

-- h2, reverse
alter table guest alter column fax set default '0';

-- postgresql
alter table guest alter column fax set default 'other';

-- postgresql, reverse
alter table guest alter column fax set default '0';

-- mariadb
alter table guest modify column fax varchar(40) default 'other';

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax varchar(40) default 'other';

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

