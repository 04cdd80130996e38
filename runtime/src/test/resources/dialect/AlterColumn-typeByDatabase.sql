-- h2

-- h2, reverse

-- postgresql

-- postgresql, reverse

-- mariadb
alter table guest modify column fax char(40) default '0';

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax char(40) default '0';

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

-- sqlite

-- sqlite, reverse

