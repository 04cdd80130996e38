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

